import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload';
import type { Participation } from '#cms/payload-types.ts';
import { idOf } from '#cms/access/id-of.ts';
import { followRules, followRulesGone, showWhatRuleChanges } from './follow-rules.ts';
import { readRows } from './read-rows.ts';
import { settleVolunteers } from './settle-volunteers.ts';
import { waitingIn } from './settle-together.ts';
import { nowOf } from './today.ts';

const follow = async (req: PayloadRequest, who: readonly unknown[], because: string) => {
  const volunteers = [...new Set(who.flatMap((one) => idOf(one) ?? []))];
  if (volunteers.length === 0 || req.context['skipPoints'] === true) return;
  const waiting = waitingIn(req);
  if (waiting === null) await settleVolunteers(req, { volunteers, because, now: nowOf() });
  else for (const one of volunteers) waiting.add(one);
};

/** Why a participation was changed, with the words of the user who corrected it, if it was a user. */
function whyChanged(doc: Pick<Participation, 'corrections'>, before?: Pick<Participation, 'corrections'>) {
  const corrections = doc.corrections ?? [];
  const { by, why } = corrections.at(-1) ?? {};
  const isNew = corrections.length > (before?.corrections?.length ?? 0);
  return isNew && why && by !== '系统' ? `参与记录有更改（${why}）` : '参与记录有更改';
}

/** Books what a participation earns; if it was changed, what is no longer true gets a contrary entry. */
const afterParticipation: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await follow(req, [doc.volunteer, previousDoc?.volunteer], whyChanged(doc, previousDoc));
  return doc;
};

const afterParticipationGone: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await follow(req, [doc.volunteer], '参与记录已删除');
  return doc;
};

/** Follows the day and the state of an activity. A draft beside a live version changes nothing yet. */
const afterActivity: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc;
  const took = await readRows(
    req,
    'participations',
    { activity: { equals: doc.id } },
    { select: { volunteer: true } },
  );
  await follow(
    req,
    took.map(({ volunteer }) => volunteer),
    '活动的日期或状态有更改',
  );
  return doc;
};

interface Following {
  beforeChange?: CollectionBeforeChangeHook;
  afterChange?: CollectionAfterChangeHook;
  afterDelete?: CollectionAfterDeleteHook;
}

/** What keeps the ledger in line with a collection's records, in the transaction of the change. */
export const followRecords: Readonly<Record<string, Following>> = {
  participations: { afterChange: afterParticipation, afterDelete: afterParticipationGone },
  activities: { afterChange: afterActivity },
  pointsRules: { beforeChange: showWhatRuleChanges, afterChange: followRules, afterDelete: followRulesGone },
};
