import { ownPointsStepsPath, stepsPath } from '#content/wishes/places.ts';
import { wishAddress } from '#site/environment.ts';
import { link } from '#site/words/url.ts';

const at = (steps: string): string | null =>
  wishAddress === null ? null : wishAddress === '' ? link(steps) : `${wishAddress}${steps}`;

/** Address of the steps of the wish forms; null if no CMS can be reached from these pages. */
export const wishSteps = at(stepsPath);

/** Address of the steps for the own points; null if no CMS can be reached from these pages. */
export const ownPointsSteps = at(ownPointsStepsPath);
