import type { Activity } from '#content/schema/activity.ts';
import type { Dataset } from '#site/dataset/dataset.ts';

/** Parts of the town whose figures have a list of what they count, and how each is called. */
export const countedScopes = {
  villages: '村',
  stations: '阵地',
  teams: '队伍',
  projects: '项目',
  categories: '类别',
} as const;
export type CountedScope = keyof typeof countedScopes;

/** Whether a part of an address names such parts of the town. */
export const isCountedScope = (text: string | undefined): text is CountedScope =>
  text !== undefined && Object.hasOwn(countedScopes, text);

/** One part of the town, as its pages need it. */
export interface CountedPart {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Everything of this kind, in the town's order. */
export const partsOf = (dataset: Dataset, scope: CountedScope): readonly CountedPart[] => dataset[scope].rows;

/** The part with this slug; undefined if there is none. */
export const partBySlug = (
  dataset: Dataset,
  scope: CountedScope,
  slug: string | undefined,
): CountedPart | undefined => (slug === undefined ? undefined : dataset[scope].where('slug', slug)[0]);

/** The held activities that the figures of a part count, oldest first: all of them and no other. */
export function heldActivities(
  { activities, stations }: Dataset,
  scope: CountedScope,
  id: string,
): readonly Activity[] {
  const of = {
    stations: () => activities.where('stationId', id),
    teams: () => activities.where('teamIds', id),
    projects: () => activities.where('projectId', id),
    categories: () => activities.where('categoryId', id),
    villages: () =>
      stations.where('villageId', id).flatMap((station) => activities.where('stationId', station.id)),
  } as const satisfies Record<CountedScope, () => readonly Activity[]>;
  return of[scope]()
    .filter(({ state }) => state === 'held')
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.id < b.id ? -1 : 1));
}
