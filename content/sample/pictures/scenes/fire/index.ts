import type { Picture } from '../../picture.ts';
import { forestFirePrevention } from './forest-fire-prevention.ts';

/** 森林防火. */
export const fire: readonly Picture[] = [forestFirePrevention];
