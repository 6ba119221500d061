import { plausibleFigures, type Doubt } from '#cms/gate/plausible-figures.ts';
import type { Population } from '#cms/gate/population-of.ts';
import { hasBegun } from './has-begun.ts';
import { hoursOf, typedNumber, type Entry } from './entry.ts';

/** Implausible figures of an entry; none before the activity has begun. */
export const doubtsIn = (entry: Entry, population: Population | null): Doubt[] =>
  hasBegun(entry)
    ? plausibleFigures({
        volunteerCount: typedNumber(entry.volunteers),
        servedCount: typedNumber(entry.served),
        serviceHours: hoursOf(entry),
        population,
      })
    : [];
