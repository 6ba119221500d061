import type { Picture } from '../../picture.ts';
import { riverPatrolBoat } from './river-patrol-boat.ts';

/** 巡河护河. */
export const river: readonly Picture[] = [riverPatrolBoat];
