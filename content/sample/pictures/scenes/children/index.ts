import type { Picture } from '../../picture.ts';
import { summerCraftClass } from './summer-craft-class.ts';
import { schoolGateEscort } from './school-gate-escort.ts';

/** 暑期课堂、护学. */
export const children: readonly Picture[] = [summerCraftClass, schoolGateEscort];
