import type { Picture } from '../../picture.ts';
import { policyLectureHall } from './policy-lecture-hall.ts';
import { threshingFloorTalkPicture } from './threshing-floor-talk.ts';
import { moralLectureHall } from './moral-lecture-hall.ts';

/** 理论政策宣讲、道德讲堂. */
export const lecture: readonly Picture[] = [policyLectureHall, threshingFloorTalkPicture, moralLectureHall];
