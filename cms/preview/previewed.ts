import type { Tables } from '#content/schema/index.ts';
import type { Doc } from '#cms/dataset/docs.ts';
import { activityRow } from '#cms/dataset/rows/activity.ts';
import { documentRow } from '#cms/dataset/rows/document.ts';
import { projectRow } from '#cms/dataset/rows/project.ts';
import { stationRow } from '#cms/dataset/rows/station.ts';
import { teamRow } from '#cms/dataset/rows/team.ts';

/** Collections with a preview: their records are drafted first, and each has its own page on the site. */
export type Previewed = 'activities' | 'documents' | 'projects' | 'stations' | 'teams';

/** Makes the row of a record that is not published yet; `former` is the live row. */
type RowOf<C extends Previewed> = (doc: Doc<C>, former: Tables[C][number] | undefined) => Tables[C][number];

export const previewed: { readonly [C in Previewed]: RowOf<C> } = {
  activities: (doc, former) => activityRow(doc, former?.needIds ?? []),
  documents: documentRow,
  projects: projectRow,
  stations: stationRow,
  teams: (doc, former) => teamRow(doc, former ?? { volunteerCount: 0, membersByKind: [] }),
};

/** Whether records of a collection can be previewed. */
export const isPreviewed = (collection: string): collection is Previewed => collection in previewed;
