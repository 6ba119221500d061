import type { Tables } from '#content/schema/index.ts';
import type { Doc } from '#cms/dataset/docs.ts';
import { activityRow } from '#cms/dataset/rows/activity.ts';
import { documentRow } from '#cms/dataset/rows/document.ts';
import { projectRow } from '#cms/dataset/rows/project.ts';
import { stationRow } from '#cms/dataset/rows/station.ts';
import { teamRow } from '#cms/dataset/rows/team.ts';

/** Collections whose records are written before they are shown, each with a page of its own on the site. */
export type Previewed = 'activities' | 'documents' | 'projects' | 'stations' | 'teams';

/** How a record of a collection becomes a page before it is published. */
interface Preview<C extends Previewed> {
  /** Its row in the dataset; `former` is the one that is live. */
  row: (doc: Doc<C>, former: Tables[C][number] | undefined) => Tables[C][number];
  /** The pictures and files that the page shows. */
  media: (row: Tables[C][number]) => readonly (string | null)[];
}

export const previewed: { readonly [C in Previewed]: Preview<C> } = {
  activities: {
    row: (doc, former) => activityRow(doc, former?.needIds ?? []),
    media: ({ coverId, story }) => [coverId, ...(story?.photos ?? []).map(({ mediaId }) => mediaId)],
  },
  documents: { row: documentRow, media: ({ fileIds }) => fileIds },
  projects: { row: projectRow, media: ({ coverId }) => [coverId] },
  stations: { row: stationRow, media: ({ coverId, photoIds }) => [coverId, ...photoIds] },
  teams: {
    row: (doc, former) => teamRow(doc, former?.volunteerCount ?? 0),
    media: ({ coverId }) => [coverId],
  },
};

/** Whether records of a collection can be looked at before they are published. */
export const isPreviewed = (collection: string): collection is Previewed => collection in previewed;
