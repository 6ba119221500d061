import type { Picture } from '../../picture.ts';
import { openAirFilmNight } from './open-air-film-night.ts';
import { filmProjectionistDusk } from './film-projectionist-dusk.ts';
import { filmSchoolYard } from './film-school-yard.ts';

/** 农村电影公益放映. */
export const film: readonly Picture[] = [openAirFilmNight, filmProjectionistDusk, filmSchoolYard];
