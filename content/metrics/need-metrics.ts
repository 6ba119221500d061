import { medianDaysToAnswer } from './median-days-to-answer.ts';
import { needsAnswered } from './needs-answered.ts';
import { needsPublished } from './needs-published.ts';
import { wishFulfilment } from './wish-fulfilment.ts';
import { wishesFulfilled } from './wishes-fulfilled.ts';
import { wishesPublished } from './wishes-published.ts';

/** The figures about published needs and wishes, by key. */
export const needMetrics = {
  needsPublished,
  needsAnswered,
  medianDaysToAnswer,
  wishesPublished,
  wishesFulfilled,
  wishFulfilment,
} as const;
