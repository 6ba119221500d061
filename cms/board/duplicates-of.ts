import type { NeedState } from '#content/schema/need.ts';
import { daysBetween } from '#content/time/days.ts';
import { likeness } from './likeness.ts';

/** What is compared of a need. */
export interface Comparable {
  id: string;
  village: string | null;
  state: NeedState;
  isMerged: boolean;
  /** Day on which it came in, `YYYY-MM-DD`. */
  submittedOn: string;
  /** Its texts, the public ones and, where they are known, the asker's own. */
  texts: readonly string[];
}

/** From this likeness on two texts probably ask for the same (tried on the sample town's needs). */
const alike = 0.4;
/** Needs that came in further apart, in days, are asked anew. */
const sameSeason = 180;

/** The highest likeness of any text of one with any text of the other. */
const highest = (one: Comparable, other: Comparable) =>
  Math.max(0, ...one.texts.flatMap((a) => other.texts.map((b) => likeness(a, b))));

/**
 * Needs that may ask for the same: of the same village, with like text, from about the same time, neither merged
 * nor refused. The likest first.
 */
export function duplicatesOf<T extends Comparable>(need: Comparable, others: readonly T[], most = 5): T[] {
  return others
    .filter(
      ({ id, village, state, isMerged, submittedOn }) =>
        id !== need.id &&
        village === need.village &&
        !isMerged &&
        state !== 'refused' &&
        Math.abs(daysBetween(need.submittedOn, submittedOn)) <= sameSeason,
    )
    .map((other) => ({ other, share: highest(need, other) }))
    .filter(({ share }) => share >= alike)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ other }) => other);
}
