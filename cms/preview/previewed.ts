import type { Tables } from '#content/schema/index.ts';
import type { Doc } from '#cms/dataset/docs.ts';
import { activityRow } from '#cms/dataset/rows/activity.ts';
import { documentRow } from '#cms/dataset/rows/document.ts';
import { projectRow } from '#cms/dataset/rows/project.ts';
import { stationRow } from '#cms/dataset/rows/station.ts';
import { teamRow } from '#cms/dataset/rows/team.ts';

/** Collections whose records are written before they are shown, each with a page of its own on the site. */
export type Previewed = 'activities' | 'documents' | 'projects' | 'stations' | 'teams';

/** How a record of a collection becomes its row before it is published; `former` is the row that is live. */
type RowOf<C extends Previewed> = (doc: Doc<C>, former: Tables[C][number] | undefined) => Tables[C][number];

export const previewed: { readonly [C in Previewed]: RowOf<C> } = {
  activities: (doc, former) => activityRow(doc, former?.needIds ?? []),
  documents: documentRow,
  projects: projectRow,
  stations: stationRow,
  teams: (doc, former) => teamRow(doc, former?.volunteerCount ?? 0),
};

/** Whether records of a collection can be looked at before they are published. */
export const isPreviewed = (collection: string): collection is Previewed => collection in previewed;
