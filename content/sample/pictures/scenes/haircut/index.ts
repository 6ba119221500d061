import type { Picture } from '../../picture.ts';
import { haircutForElders } from './haircut-for-elders.ts';

/** 义务理发. */
export const haircut: readonly Picture[] = [haircutForElders];
