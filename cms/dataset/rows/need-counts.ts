import { fewestApart, type NeedCount } from '#content/schema/need-count.ts';
import type { NeedSurvey } from '#content/schema/need-survey.ts';
import type { Need } from '#content/schema/need.ts';
import { idOf } from '#cms/access/id-of.ts';
import { dayOf } from '../day-of.ts';
import type { Doc } from '../docs.ts';

type Channel = Need['channel'];
type Step = 'waiting' | 'refused' | 'merged' | 'open' | 'answered';

/** A need of any state, as far as it is counted. */
type CountedNeed = Pick<
  Doc<'needs'>,
  'state' | 'channel' | 'submittedOn' | 'village' | 'mergedInto' | 'handedIn'
>;

type Survey = Pick<NeedSurvey, 'id' | 'startsOn' | 'endsOn' | 'channels'>;

/** What became of a need; null if it does not count: nobody has looked at it, and no proof came with it. */
function stepOf({ state, mergedInto, handedIn }: CountedNeed): Step | null {
  if (idOf(mergedInto) !== null) return 'merged';
  if (state === 'submitted' || state === 'refused') {
    if (handedIn === 'unproven') return null;
    return state === 'submitted' ? 'waiting' : 'refused';
  }
  return state === 'done' || state === 'rated' ? 'answered' : 'open';
}

/** The survey that a need belongs to. */
const surveyOf = (surveys: readonly Survey[], day: string, channel: Channel): Survey | undefined =>
  surveys.find((one) => one.startsOn <= day && day <= one.endsOn && one.channels.includes(channel));

type Place = Pick<NeedCount, 'id' | 'scope' | 'period' | 'surveyId' | 'channel' | 'villageId'>;

function rowOf(place: Place, steps: Readonly<Record<Step, number>>): NeedCount {
  const { waiting, refused, merged, open, answered } = steps;
  const setAside = refused + merged;
  const valid = open + answered;
  const isApart = setAside === 0 || (refused >= fewestApart && merged >= fewestApart);
  const apart = place.scope === 'year' && isApart ? { refused, merged } : { refused: null, merged: null };
  return {
    ...place,
    received: waiting + setAside + valid,
    waiting,
    setAside,
    ...apart,
    valid,
    open,
    answered,
  };
}

/** Counts of all needs by month, channel and village, by survey, channel and village, and by year. */
export function needCountRows(needs: readonly CountedNeed[], surveys: readonly Survey[]): NeedCount[] {
  const counted = new Map<string, { place: Place; steps: Record<Step, number> }>();
  const add = (place: Place, step: Step) => {
    const found = counted.get(place.id) ?? {
      place,
      steps: { waiting: 0, refused: 0, merged: 0, open: 0, answered: 0 },
    };
    found.steps[step] += 1;
    counted.set(place.id, found);
  };
  for (const need of needs) {
    const day = dayOf(need.submittedOn);
    const step = stepOf(need);
    if (day === null || step === null) continue;
    const { channel } = need;
    const villageId = idOf(need.village);
    const cell = { scope: 'cell', channel, villageId } as const;
    const within = `${channel}:${villageId ?? ''}`;
    const [month, year] = [day.slice(0, 7), day.slice(0, 4)];
    add({ ...cell, id: `${month}:${within}`, period: month, surveyId: null }, step);
    const survey = surveyOf(surveys, day, channel);
    if (survey)
      add({ ...cell, id: `survey:${survey.id}:${within}`, period: null, surveyId: survey.id }, step);
    add({ scope: 'year', id: year, period: year, surveyId: null, channel: null, villageId: null }, step);
  }
  return [...counted.values()].map(({ place, steps }) => rowOf(place, steps));
}
