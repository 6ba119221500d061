import type { PayloadRequest, Where } from 'payload';
import { needChannels, needStates, type NeedState } from '#content/schema/need.ts';
import { addDays, daysBetween } from '#content/time/days.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import { deadlinesOf, needDueOn } from '#cms/records/needs/need-due-on.ts';
import { reachedNeeds } from '#cms/records/needs/reached-needs.ts';
import type { Need } from '#cms/payload-types.ts';
import { duplicatesOf } from './duplicates-of.ts';
import { handlingOf } from './handling-of.ts';
import { movesFor } from './moves-for.ts';

/** One card of the board. Names nobody who asked. */
export interface BoardCard {
  id: string;
  code: string;
  title: string;
  state: NeedState;
  channel: string;
  village: string;
  category: string;
  team: string;
  /** Day on which it came in, `YYYY-MM-DD`. */
  submittedOn: string;
  /** Last day on which the next step is in time; null if none is due. */
  dueOn: string | null;
  /** Whole days since then; 0 while it is in time. */
  daysLate: number;
  /** Handed in on the web without a proof of work. */
  isUnproven: boolean;
  /** The asker wrote last. */
  awaitsAnswer: boolean;
  /** Needs that were merged into this one. */
  merged: number;
  /** Whether another need of the board may ask for the same. */
  mayBeDouble: boolean;
  /** State of the record that this card shows; a move that names an older one is refused. */
  seen: string;
  /** States that the user may move it to. */
  to: NeedState[];
}

export interface BoardColumn {
  state: NeedState;
  name: string;
  /** All needs in this state within the filters. */
  total: number;
  /** Of these, overdue ones. */
  overdue: number;
  /** At most `mostCards`, the most urgent first. */
  cards: BoardCard[];
}

/** What the board is narrowed to; '' for everything. */
export interface BoardFilter {
  village: string;
  channel: string;
  category: string;
  team: string;
}

/** Cards of one column that are shown. */
const mostCards = 60;
/** Ended needs stay on the board for so many days. */
const endedDays = 60;

const open = ['submitted', 'accepted', 'dispatched', 'in-service'] as const;
const columns = [...open, 'done', 'rated', 'refused'] as const satisfies readonly NeedState[];

/** What two needs are compared by on the board: public texts only. */
export const comparable = (need: Need) => ({
  id: need.id,
  village: idOf(need.village),
  state: need.state,
  isMerged: need.mergedInto != null,
  submittedOn: shanghaiDay(need.submittedOn),
  texts: [need.title, need.description ?? ''],
});

const nameOf = (record: unknown): string => {
  const name: unknown = Reflect.get(Object(record), 'name');
  return typeof name === 'string' ? name : '';
};

async function needsOf(req: PayloadRequest, filter: BoardFilter, today: string): Promise<Need[]> {
  const reached = reachedNeeds(req);
  if (reached === null) return [];
  const asked = Object.entries(filter).filter(([, value]) => value !== '');
  const recently = { greater_than_equal: `${addDays(today, -endedDays)}T00:00:00.000Z` };
  const where: Where = {
    and: [
      reached,
      ...asked.map(([field, value]) => ({ [field]: { equals: value } })),
      {
        or: [
          { state: { in: [...open] } },
          { and: [{ state: { equals: 'done' } }, { doneOn: recently }] },
          { and: [{ state: { equals: 'rated' } }, { ratedOn: recently }] },
          { and: [{ state: { equals: 'refused' } }, { refusedOn: recently }] },
        ],
      },
    ],
  };
  const { docs } = await req.payload.find({
    collection: 'needs',
    where,
    sort: 'submittedOn',
    pagination: false,
    depth: 1,
    select: { person: false, messages: false, photos: false },
    populate: { villages: { name: true }, categories: { name: true }, teams: { name: true } },
    overrideAccess: true,
    req,
  });
  return docs as Need[];
}

/** The board that a user sees: columns in the order of the loop. */
export async function boardColumns(
  req: PayloadRequest,
  filter: BoardFilter,
  now = new Date(),
): Promise<BoardColumn[]> {
  const today = shanghaiDay(now);
  const [needs, deadlines] = [await needsOf(req, filter, today), await deadlinesOf(req)];
  const merged = new Map<string, number>();
  for (const need of needs) {
    const leading = idOf(need.mergedInto);
    if (leading !== null) merged.set(leading, (merged.get(leading) ?? 0) + 1);
  }
  const shown = needs.filter(({ mergedInto }) => mergedInto == null);
  const compared = shown.filter(({ state }) => state !== 'rated' && state !== 'refused').map(comparable);
  const byVillage = Map.groupBy(compared, ({ village }) => village);
  const cardOf = (need: Need): BoardCard => {
    const due = needDueOn(need, deadlines);
    const isNew = need.state === 'submitted' || need.state === 'accepted';
    const own = comparable(need);
    return {
      id: need.id,
      code: need.code ?? '',
      title: need.title,
      state: need.state,
      channel: needChannels[need.channel],
      village: nameOf(need.village),
      category: nameOf(need.category),
      team: nameOf(need.team),
      submittedOn: own.submittedOn,
      dueOn: due,
      daysLate: due === null ? 0 : Math.max(0, daysBetween(due, today)),
      isUnproven: need.handedIn === 'unproven',
      awaitsAnswer: need.awaitsAnswer === true,
      merged: merged.get(need.id) ?? 0,
      mayBeDouble: isNew && duplicatesOf(own, byVillage.get(own.village) ?? [], 1).length > 0,
      seen: need.updatedAt,
      to: movesFor(handlingOf(req, need), need).map(({ to }) => to),
    };
  };
  return columns.map((state) => {
    const cards = shown.filter((need) => need.state === state).map(cardOf);
    const inOrder = cards.toSorted(
      (a, b) =>
        Number(b.awaitsAnswer) - Number(a.awaitsAnswer) || (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'),
    );
    return {
      state,
      name: needStates[state],
      total: cards.length,
      overdue: cards.filter(({ daysLate }) => daysLate > 0).length,
      cards: inOrder.slice(0, mostCards),
    };
  });
}
