import { publicNeedStates, type Need } from '#content/schema/need.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';
import { idOf } from '#cms/access/id-of.ts';

/** What is public of a micro-wish. It can be claimed while it waits for its team, and only once. */
function wishOf({ channel, state, wish }: Doc<'needs'>): Need['wish'] {
  const { kind, cost, batch, isOpen } = wish ?? {};
  if (channel !== 'wish' || !kind || !cost || !batch) return null;
  const claimedBy = wish?.claimedBy ?? '';
  return {
    kind,
    cost,
    batch,
    isOpen: isOpen === true && state === 'dispatched' && claimedBy === '',
    claimedBy,
  };
}

/** Public row of a need. Null if it is not public: not dispatched yet, refused, or merged into another. */
export function needRow(doc: Doc<'needs'>): Need | null {
  const state = publicNeedStates.find((one) => one === doc.state);
  if (state === undefined || idOf(doc.mergedInto) !== null) return null;
  const isDone = state === 'done' || state === 'rated';
  const submittedOn = dayOf(doc.submittedOn) ?? '';
  return {
    id: doc.id,
    code: doc.code ?? '',
    channel: doc.channel,
    state,
    title: doc.title,
    description: doc.description ?? '',
    categoryId: idOf(doc.category),
    villageId: idOf(doc.village),
    submittedOn,
    dispatchedOn: dayOf(doc.dispatchedOn) ?? submittedOn,
    doneOn: isDone ? dayOf(doc.doneOn) : null,
    teamId: idOf(doc.team),
    projectId: idOf(doc.project),
    activityId: idOf(doc.activity),
    result: isDone ? (doc.result ?? '') : '',
    rating: state === 'rated' ? (doc.rating ?? null) : null,
    wish: wishOf(doc),
    photos: isDone
      ? (doc.photos ?? []).map(({ photo, caption }) => ({
          mediaId: idOf(photo) ?? '',
          caption: caption ?? '',
        }))
      : [],
  };
}
