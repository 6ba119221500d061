import type { Need } from '#content/schema/need.ts';

/** Micro-wishes that somebody is asked to claim. Those that an earlier batch left over come first. */
export const openWishes = (needs: readonly Need[]): Need[] =>
  needs
    .filter(({ wish }) => wish?.isOpen === true)
    .toSorted((a, b) =>
      a.submittedOn === b.submittedOn ? (a.code < b.code ? -1 : 1) : a.submittedOn < b.submittedOn ? -1 : 1,
    );
