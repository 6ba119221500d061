import type { Picture } from '../../picture.ts';
import { pointsSupermarketShelf } from './points-supermarket-shelf.ts';
import { pointsRegisterDesk } from './points-register-desk.ts';

/** 积分微超市. */
export const points: readonly Picture[] = [pointsSupermarketShelf, pointsRegisterDesk];
