import { needChannels, needStates, publicNeedStates, type Need } from '#content/schema/need.ts';
import type { Village } from '#content/schema/village.ts';

/** Kinds of filtered lists of needs. */
export const needFilterKinds = { state: '办理情况', channel: '来源', village: '村' } as const;
type NeedFilterKind = keyof typeof needFilterKinds;

/** A filtered list of needs, e.g. those that are done. */
export interface NeedFilter {
  readonly kind: NeedFilterKind;
  /** Part of the URL, e.g. `done`, `wish`, the village's slug. */
  readonly key: string;
  /** Name in the list of filters, e.g. 已办结. */
  readonly label: string;
  /** Needs in this list, oldest first. */
  readonly needs: readonly Need[];
}

/** Needs by the day on which they became public, oldest first. */
export function needsFromOldest(needs: readonly Need[]): Need[] {
  return needs.toSorted((a, b) =>
    a.dispatchedOn === b.dispatchedOn ? (a.code < b.code ? -1 : 1) : a.dispatchedOn < b.dispatchedOn ? -1 : 1,
  );
}

/** The filtered lists of needs by state, channel and village, in that order; without empty lists. */
export function needFilters(needs: readonly Need[], villages: readonly Village[]): NeedFilter[] {
  const sorted = needsFromOldest(needs);
  const states = publicNeedStates.map((key) => ({
    kind: 'state' as const,
    key,
    label: needStates[key],
    needs: sorted.filter((need) => need.state === key),
  }));
  const channels = Object.entries(needChannels).map(([key, label]) => ({
    kind: 'channel' as const,
    key,
    label,
    needs: sorted.filter((need) => need.channel === key),
  }));
  const places = villages.map((village) => ({
    kind: 'village' as const,
    key: village.slug,
    label: village.name,
    needs: sorted.filter((need) => need.villageId === village.id),
  }));
  return [...states, ...channels, ...places].filter((filter) => filter.needs.length > 0);
}
