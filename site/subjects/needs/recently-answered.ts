import type { Need } from '#content/schema/need.ts';

/** The needs answered last, latest first; only those with a written result. */
export function recentlyAnswered(needs: readonly Need[], count: number): Need[] {
  return needs
    .filter((need) => need.doneOn !== null && need.result !== '')
    .toSorted((a, b) =>
      (a.doneOn ?? '') < (b.doneOn ?? '')
        ? 1
        : (a.doneOn ?? '') > (b.doneOn ?? '')
          ? -1
          : a.code < b.code
            ? 1
            : -1,
    )
    .slice(0, count);
}
