import type { Picture } from '../../picture.ts';
import { jobFairSquare } from './job-fair-square.ts';
import { jobFairWinterDesk } from './job-fair-winter-desk.ts';

/** 送岗进村招聘会. */
export const jobfair: readonly Picture[] = [jobFairSquare, jobFairWinterDesk];
