import type { Picture } from '../../picture.ts';
import { farmProduceLivestream } from './farm-produce-livestream.ts';
import { marketDayStalls } from './market-day-stalls.ts';

/** 农产品直播、赶场. */
export const market: readonly Picture[] = [farmProduceLivestream, marketDayStalls];
