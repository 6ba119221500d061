import { publicNeedStates } from '../schema/need.ts';
import { addDays, daysBetween } from './calendar.ts';
import { luck } from './luck.ts';
import { inventNames } from './names.ts';
import { readList } from './read-source.ts';
import { need } from './shapes.ts';
import type { Held } from './stories.ts';
import type { SampleNeed } from './types.ts';

const finished = ['done', 'rated'];
const working = ['in-service', 'done', 'rated'];

/** The first activity of the project held for the village within 90 days after the need was dispatched. */
function answerTo(
  project: string,
  village: string,
  dispatched: string,
  activities: readonly Held[],
): Held | undefined {
  return activities
    .filter(
      ({ state, project: own, station, day }) =>
        state === 'held' &&
        own === project &&
        station.startsWith(village) &&
        day >= dispatched &&
        daysBetween(dispatched, day) < 90,
    )
    .sort((a, b) => a.day.localeCompare(b.day))[0];
}

/** Reads 群众需求 from needs.yaml, with their days, numbers and answers. */
export function readNeeds(today: string, activities: readonly Held[]): SampleNeed[] {
  const sources = readList('needs.yaml', need).map((source, index) => ({
    ...source,
    index,
    submittedOn: source.on ?? addDays(today, -(source.daysAgo ?? 0)),
  }));
  sources.sort((a, b) => a.submittedOn.localeCompare(b.submittedOn) || a.index - b.index);
  const people = inventNames(sources.length + 400, []).slice(-sources.length);
  const counts = new Map<string, number>();
  const keys = new Map<string, string>();
  return sources.map((source, place) => {
    const chance = luck(`need:${source.title}`);
    const year = source.submittedOn.slice(0, 4);
    const number = (counts.get(year) ?? 0) + 1;
    counts.set(year, number);
    const told = activities.find(({ key }) => key === source.activity);
    if (source.activity !== undefined && told === undefined)
      throw new Error(`needs.yaml: “${source.title}”的 activity ${source.activity} 不存在。`);
    const notAfter = (day: string, latest: string | undefined) =>
      latest !== undefined && latest < day ? latest : day;
    const accepted = notAfter(notAfter(addDays(source.submittedOn, chance.whole(0, 2)), told?.day), today);
    const dispatched = notAfter(notAfter(addDays(accepted, chance.whole(0, 3)), told?.day), today);
    const isPublic = publicNeedStates.some((state) => state === source.state);
    const isFinished = finished.includes(source.state);
    const answer =
      told ??
      (isFinished && source.project !== undefined
        ? answerTo(source.project, source.village, dispatched, activities)
        : undefined);
    const done = notAfter(answer?.day ?? addDays(dispatched, chance.whole(2, 20)), today);
    const rated = notAfter(addDays(done, chance.whole(1, 6)), today);
    const key = `XQ${year}-${String(number).padStart(4, '0')}`;
    keys.set(source.title, key);
    const mergedInto = source.into === undefined ? null : (keys.get(source.into) ?? null);
    if (source.into !== undefined && mergedInto === null)
      throw new Error(`needs.yaml: “${source.title}”的 into 要写更早提出的一条的标题。`);
    return {
      key,
      channel: source.channel,
      state: source.state,
      title: source.title,
      description: source.text,
      category: source.category,
      village: source.village,
      station: source.village,
      team: source.team ?? null,
      project: source.project ?? null,
      activity: answer?.key ?? null,
      submittedOn: source.submittedOn,
      acceptedOn: source.state === 'submitted' || source.state === 'refused' ? null : accepted,
      dispatchedOn: isPublic ? dispatched : null,
      startedOn: working.includes(source.state)
        ? isFinished
          ? notAfter(dispatched, done)
          : dispatched
        : null,
      doneOn: isFinished ? done : null,
      ratedOn: source.state === 'rated' ? rated : null,
      result: source.result,
      rating: source.rating ?? null,
      mergedInto,
      refusalReason: source.reason,
      personName: people[place]?.name ?? '',
      photo: source.photo ?? null,
      wish: source.wish
        ? {
            kind: source.wish.kind,
            cost: source.wish.cost,
            batch: `${year}年第${Math.ceil(Number(source.submittedOn.slice(5, 7)) / 3)}批`,
            isOpen: source.wish.isOpen,
            claim: source.wish.claim ?? null,
          }
        : null,
    };
  });
}
