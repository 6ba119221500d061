import type { PayloadRequest } from 'payload';
import { needStates } from '#content/schema/need.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { idOf, idsOf } from '#cms/access/id-of.ts';
import type { Need } from '#cms/payload-types.ts';
import { noteShown } from '#cms/records/needs/note-look.ts';
import { needStepKinds } from '#cms/records/needs/need-steps.ts';
import { isUntitled } from '#cms/records/needs/untitled.ts';
import { deadlinesOf, needDueOn } from '#cms/records/needs/need-due-on.ts';
import { reachedNeeds } from '#cms/records/needs/reached-needs.ts';
import { comparable } from './board-cards.ts';
import { needFor } from './change-need.ts';
import { duplicatesOf } from './duplicates-of.ts';
import { movesFor } from './moves-for.ts';
import { proposeTeams, type Proposal } from './propose-teams.ts';
import { teamFacts } from './team-facts.ts';

/** A step so far, as the card tells it. */
interface StepLine {
  key: string;
  what: string;
  name: string;
  at: string;
  word: string;
}

/** Everything that the card of one need opens. Who asked only for those who handle it. */
export interface CardDetails {
  id: string;
  code: string;
  title: string;
  /** Whether the title must be written before the need is dispatched. */
  isUntitled: boolean;
  description: string;
  state: Need['state'];
  stateName: string;
  submittedOn: string;
  dueOn: string | null;
  seen: string;
  result: string;
  refusalReason: string;
  rating: number | null;
  /** Id of the activity that answers it; null if none. */
  activity: string | null;
  project: string | null;
  person: { name: string; phone: string; address: string; words: string; remark: string } | null;
  /** Whether the user leads the need, not only its team. */
  isOffice: boolean;
  moves: { to: Need['state']; label: string; asks: string | null; isBack: boolean }[];
  steps: StepLine[];
  /** Needs that may ask for the same. */
  doubles: { id: string; code: string; title: string; stateName: string; submittedOn: string }[];
  /** Number of the need that this one was merged into; '' if none. */
  mergedInto: string;
  /** Needs merged into this one: their askers are to be answered, too. */
  merged: { id: string; code: string; title: string }[];
  teams: Proposal[];
  projects: { id: string; name: string; teams: string[] }[];
}

async function stepsOf(req: PayloadRequest, id: string): Promise<StepLine[]> {
  const { docs } = await req.payload.find({
    collection: 'needSteps',
    where: { need: { equals: id } },
    sort: '-at',
    limit: 100,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map(({ id: key, kind, from, to, name, at, word }) => ({
    key,
    what: kind === 'move' ? `${needStates[from]} → ${needStates[to]}` : needStepKinds[kind],
    name,
    at,
    word: word ?? '',
  }));
}

/** Needs that the user leads too and that may ask for the same, by public texts and the askers' own words. */
async function doublesOf(req: PayloadRequest, need: Need): Promise<CardDetails['doubles']> {
  const reached = reachedNeeds(req);
  const village = idOf(need.village);
  if (reached === null || need.mergedInto != null) return [];
  const { docs } = await req.payload.find({
    collection: 'needs',
    where: {
      and: [
        reached,
        village === null ? { village: { exists: false } } : { village: { equals: village } },
        { state: { not_in: ['refused', 'rated'] } },
        { mergedInto: { exists: false } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const withWords = (one: Need) => {
    const { texts, ...rest } = comparable(one);
    return { ...rest, texts: [...texts, one.person?.words ?? ''], code: one.code ?? '', title: one.title };
  };
  return duplicatesOf(withWords(need), docs.map(withWords)).map(
    ({ id, code, title, state, submittedOn }) => ({
      ...{ id, code, title, submittedOn },
      stateName: needStates[state],
    }),
  );
}

async function mergedOf(req: PayloadRequest, id: string): Promise<CardDetails['merged']> {
  const { docs } = await req.payload.find({
    collection: 'needs',
    where: { mergedInto: { equals: id } },
    sort: 'submittedOn',
    limit: 100,
    depth: 0,
    select: { code: true, title: true },
    overrideAccess: true,
    req,
  });
  return docs.map((doc) => ({ id: doc.id, code: doc.code ?? '', title: doc.title }));
}

async function codeOf(req: PayloadRequest, id: string | null): Promise<string> {
  if (id === null) return '';
  const found = await req.payload.findByID({
    collection: 'needs',
    id,
    depth: 0,
    select: { code: true },
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return found?.code ?? '';
}

/** Teams and projects that a need can be given to. */
async function choicesFor(
  req: PayloadRequest,
  need: Need,
): Promise<[CardDetails['teams'], CardDetails['projects']]> {
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: { _status: { equals: 'published' } },
    sort: 'name',
    pagination: false,
    depth: 0,
    select: { name: true, teams: true },
    overrideAccess: true,
    req,
  });
  const about = { category: idOf(need.category), village: idOf(need.village) };
  return [
    proposeTeams(about, await teamFacts(req)),
    docs.map(({ id, name, teams }) => ({ id, name, teams: idsOf(teams) })),
  ];
}

/** Opens a card. A look at who asked leaves a line in the log. */
export async function cardDetails(req: PayloadRequest, id: string): Promise<CardDetails> {
  const { need, handling } = await needFor(req, id);
  const isOffice = handling === 'office';
  const maySee = isOffice || handling === 'team';
  if (maySee) await noteShown(req, need);
  const moves = movesFor(handling, need);
  const isToDispatch = isOffice && moves.some(({ asks }) => asks === 'team');
  const [teams, projects] = isToDispatch ? await choicesFor(req, need) : [[], []];
  const { person } = need;
  return {
    id,
    code: need.code ?? '',
    title: need.title,
    isUntitled: isUntitled(need.title),
    description: need.description ?? '',
    state: need.state,
    stateName: needStates[need.state],
    submittedOn: shanghaiDay(need.submittedOn),
    dueOn: needDueOn(need, await deadlinesOf(req)),
    seen: need.updatedAt,
    result: need.result ?? '',
    refusalReason: maySee ? (need.refusalReason ?? '') : '',
    rating: need.rating ?? null,
    activity: idOf(need.activity),
    project: idOf(need.project),
    person: maySee
      ? {
          name: person?.name ?? '',
          phone: person?.phone ?? '',
          address: person?.address ?? '',
          words: person?.words ?? '',
          remark: person?.remark ?? '',
        }
      : null,
    isOffice,
    moves: moves.map(({ to, label, asks, isBack }) => ({ to, label, asks, isBack })),
    steps: await stepsOf(req, id),
    doubles: isOffice ? await doublesOf(req, need) : [],
    mergedInto: await codeOf(req, idOf(need.mergedInto)),
    merged: isOffice ? await mergedOf(req, id) : [],
    ...{ teams, projects },
  };
}
