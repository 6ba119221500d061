import type { Picture } from '../../picture.ts';
import { villageBasketballGame } from './village-basketball-game.ts';
import { gymCornerElders } from './gym-corner-elders.ts';
import { tugOfWarGames } from './tug-of-war-games.ts';

/** 篮球场、健身区. */
export const sport: readonly Picture[] = [villageBasketballGame, gymCornerElders, tugOfWarGames];
