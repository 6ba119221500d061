import type { Picture } from '../../picture.ts';
import { agronomistPaddyField } from './agronomist-paddy-field.ts';
import { orchardPruningLesson } from './orchard-pruning-lesson.ts';
import { greenhouseVegetables } from './greenhouse-vegetables.ts';

/** 农技专家下村. */
export const agronomy: readonly Picture[] = [
  agronomistPaddyField,
  orchardPruningLesson,
  greenhouseVegetables,
];
