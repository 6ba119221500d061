import type { Picture } from '../../picture.ts';
import { riceHarvestHelp } from './rice-harvest-help.ts';
import { cornDryingCourtyard } from './corn-drying-courtyard.ts';

/** 农忙帮收. */
export const harvest: readonly Picture[] = [riceHarvestHelp, cornDryingCourtyard];
