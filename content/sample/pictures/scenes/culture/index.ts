import type { Picture } from '../../picture.ts';
import { squareDanceEvening } from './square-dance-evening.ts';
import { calligraphyRoom } from './calligraphy-room.ts';
import { villageGalaStage } from './village-gala-stage.ts';

/** 广场舞、书画、村晚. */
export const culture: readonly Picture[] = [squareDanceEvening, calligraphyRoom, villageGalaStage];
