import type { Picture } from '../../picture.ts';
import { farmMachineRepair } from './farm-machine-repair.ts';
import { applianceRepairStall } from './appliance-repair-stall.ts';

/** 农机、家电维修. */
export const repair: readonly Picture[] = [farmMachineRepair, applianceRepairStall];
