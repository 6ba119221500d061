import type { Picture } from '../../picture.ts';
import { testingTentSupport } from './testing-tent-support.ts';

/** 核酸检测支援. */
export const epidemic: readonly Picture[] = [testingTentSupport];
