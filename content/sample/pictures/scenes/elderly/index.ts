import type { Picture } from '../../picture.ts';
import { elderPhoneLesson } from './elder-phone-lesson.ts';
import { eldersSunnyWall } from './elders-sunny-wall.ts';

/** 助老. */
export const elderly: readonly Picture[] = [elderPhoneLesson, eldersSunnyWall];
