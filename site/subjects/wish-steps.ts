import { stepsPath } from '#content/wishes/places.ts';
import { wishAddress } from '#site/environment.ts';
import { link } from '#site/words/url.ts';

/** Address of the steps of the wish forms; null if no CMS can be reached from these pages. */
export const wishSteps: string | null =
  wishAddress === null ? null : wishAddress === '' ? link(stepsPath) : `${wishAddress}${stepsPath}`;
