import type { PayloadRequest } from 'payload';
import { publicNeedStates, type NeedState } from '#content/schema/need.ts';
import { keptUntil } from '#cms/records/needs/kept-until.ts';
import { mostMessages } from '#cms/records/needs/need-dialogue.ts';
import { pagePath } from '#content/schema/pages.ts';
import type { Need } from '#cms/payload-types.ts';
import { idOf } from '#cms/access/id-of.ts';

/** What the person with the receipt is told about a need. */
export interface WishState {
  /** Where it stands, in one sentence. */
  sentence: string;
  number: string;
  /** Their own words; '' once they are erased. */
  words: string;
  /** Days of the steps so far. */
  days: readonly (readonly [label: string, day: string])[];
  team: string;
  result: string;
  /** Why it was refused. */
  reason: string;
  /** Path of the public page; null if it has none. */
  path: string | null;
  messages: readonly { isYours: boolean; text: string; at: string }[];
  mayRate: boolean;
  maySay: boolean;
}

const sentences: Readonly<Record<NeedState, string>> = {
  submitted: '已经收到，等工作人员受理。',
  accepted: '已经受理，正在找合适的队伍。',
  refused: '这件事没能受理，原因写在下面。',
  dispatched: '已经派给服务队，等他们上门或联系。',
  'in-service': '服务队正在办。',
  done: '办好了。请您说说办得怎么样。',
  rated: '办好了，您已经评价过，谢谢。',
};

const steps = [
  ['submittedOn', '交上来'],
  ['acceptedOn', '受理'],
  ['dispatchedOn', '派给队伍'],
  ['startedOn', '开始办'],
  ['doneOn', '办结'],
  ['ratedOn', '评价'],
] as const;

/** The need that this one became part of, through any number of merges; itself if it was not merged. */
async function leadingOf(req: PayloadRequest, own: Need): Promise<Need> {
  const seen = new Set<string>();
  let need = own;
  while (need.mergedInto != null && !seen.has(need.id)) {
    seen.add(need.id);
    const next = await req.payload.findByID({
      collection: 'needs',
      id: idOf(need.mergedInto) ?? '',
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    });
    if (!next) break;
    need = next;
  }
  return need;
}

async function teamName(req: PayloadRequest, team: Need['team']): Promise<string> {
  if (team == null) return '';
  const found = await req.payload.findByID({
    collection: 'teams',
    id: idOf(team) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return found?.name ?? '';
}

/** What a need looks like to the person who asked for it. A merged need tells of the one that it became part of. */
export async function wishState(req: PayloadRequest, own: Need): Promise<WishState> {
  const need = await leadingOf(req, own);
  const isMerged = need.id !== own.id;
  const isPublic = publicNeedStates.some((state) => state === need.state) && need.mergedInto == null;
  const isDone = need.state === 'done' || need.state === 'rated';
  const until = keptUntil({ ...need });
  const sentence = isMerged && isDone ? '办好了。' : sentences[need.state];
  return {
    sentence: `${isMerged ? '和另一份同样的心愿并在一起办。' : ''}${sentence}`,
    number: own.code ?? '',
    words: own.person?.words ?? '',
    days: steps.flatMap(([field, label]) => {
      const day = field === 'submittedOn' ? own.submittedOn : need[field];
      return day ? [[label, day] as const] : [];
    }),
    team: isPublic ? await teamName(req, need.team) : '',
    result: isDone ? (need.result ?? '') : '',
    reason: need.state === 'refused' ? (need.refusalReason ?? '') : '',
    path: isPublic && need.code ? pagePath('needs', { code: need.code }) : null,
    messages: (own.messages ?? []).map(({ from, text, at }) => ({
      isYours: from === 'asker',
      text,
      at: at ?? own.updatedAt,
    })),
    mayRate: !isMerged && own.state === 'done',
    // Later words would be erased before anybody reads them.
    maySay:
      own.state !== 'rated' &&
      (own.messages ?? []).length < mostMessages &&
      (until === null || until.getTime() > Date.now()),
  };
}
