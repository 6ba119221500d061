import type { Picture } from '../../picture.ts';
import { antiDrugEducationBase } from './anti-drug-education-base.ts';

/** 禁毒教育. */
export const drugs: readonly Picture[] = [antiDrugEducationBase];
