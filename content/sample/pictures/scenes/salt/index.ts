import type { Picture } from '../../picture.ts';
import { saltTruckSnowRoad } from './salt-truck-snow-road.ts';
import { snowShovellingBridge } from './snow-shovelling-bridge.ts';

/** 撒盐除冰保畅通. */
export const salt: readonly Picture[] = [saltTruckSnowRoad, snowShovellingBridge];
