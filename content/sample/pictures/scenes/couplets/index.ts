import type { Picture } from '../../picture.ts';
import { springCoupletsWriting } from './spring-couplets-writing.ts';
import { springCoupletsDoor } from './spring-couplets-door.ts';

/** 迎新春送春联. */
export const couplets: readonly Picture[] = [springCoupletsWriting, springCoupletsDoor];
