import type { z } from 'zod';
import { addDays, addHours, daysBetween, daysFrom, daysOfMonth, mondayOf, monthsFrom } from './calendar.ts';
import { luck, type Luck } from './luck.ts';
import { readList } from './read-source.ts';
import { fitsSeason, seasonOf } from './season.ts';
import { routine } from './shapes.ts';
import type { Held } from './stories.ts';
import type { Key, SampleProject, SampleStation, SampleVillage } from './types.ts';

/** First month of the sample's ledger. */
const firstMonth = '2024-12';
/** How many days ahead activities are announced. */
const ahead = 21;
/**
 * Weeks relative to the current one, and how many extra activities they get, so that the town looks alive on
 * any day.
 */
const livelyWeeks = [
  [-2, 2],
  [-1, 2],
  [0, 4],
  [1, 3],
  [2, 2],
  [3, 2],
] as const;

type Routine = z.infer<typeof routine>;

/** One possible event: a routine with one of its titles. */
interface Option {
  routine: Routine;
  tell: Routine['tell'][number];
  name: string;
}

interface Town {
  today: string;
  stations: readonly SampleStation[];
  villages: readonly SampleVillage[];
  projects: readonly SampleProject[];
  stories: readonly Held[];
  pictures: Readonly<Record<Key, Key[]>>;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Number of routine activities of a station in a month, besides its stories. */
function quota(station: SampleStation, month: string, told: number, chance: Luck): number {
  if (station.key === 'chashan-hezuoshe' && !/-(?:0[3-9]|10)$/.test(month)) return 0;
  if (station.level === 'institute') return 2;
  if (station.level === 'point') return chance.next() < 0.3 ? 1 : 0;
  return told > 0 ? Number(chance.next() < 0.3) : 1;
}

function standsWhere({ where }: Routine, station: SampleStation): boolean {
  return where.includes(station.key) || where.includes(station.level);
}

/**
 * The activities without a story, from schedule.yaml: in every month each station gets activities that fit
 * its season. For later days the result stays the same. Only the extra activities in the weeks around `today`
 * differ, and which activities lie before or after `today`.
 */
export function routineActivities(town: Town): Held[] {
  const { today, stations, stories } = town;
  const options = readList('schedule.yaml', routine).flatMap((one) =>
    one.tell.map((tell, index): Option => ({ routine: one, tell, name: `${one.project}:${index}` })),
  );
  const last = addDays(today, ahead);
  const done: Held[] = [];

  function add(station: SampleStation, days: readonly string[], chance: Luck): void {
    const own = [...done, ...stories].filter((one) => one.station === station.key);
    const free = days.filter((day) => own.every((one) => one.day !== day));
    const fitting = options
      .filter(
        ({ routine: one, tell }) =>
          standsWhere(one, station) && (tell.stations?.includes(station.key) ?? true),
      )
      .map((option) => {
        const season = seasonOf(option.routine.when, option.tell);
        return {
          ...option,
          days: free.filter((day) => fitsSeason(day, season) && allowed(option.routine, day)),
        };
      })
      .filter((option) => option.days.length > 0);
    if (fitting.length === 0) return;
    const soon = (day: string) => Math.abs(daysBetween(day, days[0] ?? today)) < 75;
    const recent = own.filter(({ day }) => soon(day)).map(({ project }) => project);
    const project = chance.weighted([...new Set(fitting.map(({ routine: one }) => one))], (one) => {
      const dated = fitting.some(
        ({ routine: own, tell }) => own === one && (tell.days ?? tell.lunar) !== undefined,
      );
      return one.weight * (dated ? 2 : 1) * (recent.includes(one.project) ? 0.02 : 1);
    });
    // Events that took place here before, or lately elsewhere, get a low weight and are rarely repeated.
    const here = own.map(({ key }) => key.slice(11));
    const lately = done.filter(({ day }) => soon(day)).map(({ key }) => key.slice(11));
    const { days: possible, ...option } = chance.weighted(
      fitting.filter(({ routine: one }) => one === project),
      ({ name, tell }) =>
        ((tell.days ?? tell.lunar) === undefined ? 1 : 3) *
        (here.includes(keyOf(station, name)) ? 0.02 : 1) *
        0.3 ** lately.filter((key) => key.endsWith(keyOf(null, name))).length,
    );
    done.push(activityOf(option, station, chance.pick(possible), town, chance));
  }

  function allowed({ unannounced }: Routine, day: string): boolean {
    return !(unannounced && day >= today);
  }

  for (const month of monthsFrom(firstMonth, last.slice(0, 7))) {
    for (const station of stations) {
      const chance = luck(`schedule:${station.key}:${month}`);
      const told = stories.filter(
        (story) => story.station === station.key && story.day.startsWith(month),
      ).length;
      for (let left = quota(station, month, told, chance); left > 0; left--)
        add(station, daysOfMonth(month), chance);
    }
  }
  const villageStations = stations.filter(({ level }) => level === 'station');
  for (const [week, more] of livelyWeeks) {
    const monday = addDays(mondayOf(today), week * 7);
    const chance = luck(`week:${monday}`);
    for (let left = more; left > 0; left--)
      add(chance.pick(villageStations), daysFrom(monday, addDays(monday, 6)), chance);
  }
  return done.filter(({ day }) => day <= last);
}

/** Key of an event at a station, without its day; part of the slug. */
function keyOf(station: SampleStation | null, name: string): string {
  return `${station?.key ?? ''}-${name.replace(':', '-')}`;
}

function activityOf(
  { routine: one, tell, name }: Option,
  station: SampleStation,
  day: string,
  town: Town,
  chance: Luck,
): Held {
  const village = town.villages.find(({ key }) => key === station.village);
  const project = town.projects.find(({ key }) => key === one.project);
  if (project === undefined) throw new Error(`schedule.yaml: 没有项目 ${one.project}。`);
  const group = village === undefined ? '集镇' : chance.pick(village.groups);
  const starts = chance.pick(one.start);
  const ends = addHours(starts, chance.pick(one.hours));
  const volunteers = chance.whole(...one.volunteers);
  const served = chance.whole(...one.served);
  const fill = (text: string) =>
    text
      .replaceAll('〈村〉', village?.name ?? '集镇')
      .replaceAll('〈组〉', group)
      .replaceAll('〈站〉', station.shortName)
      .replaceAll('〈人次〉', String(served))
      .replaceAll('〈志愿者〉', String(volunteers))
      .replaceAll('〈段〉', chance.pick(numerals));
  const held = day < town.today;
  const cancelled = one.cancel !== undefined && chance.next() < 0.06;
  const pictures = town.pictures[one.project] ?? [];
  const teams = one.teams
    .map((team) => (team === '村' ? village?.key : team))
    .filter((team) => team !== undefined);
  return {
    key: `${day}-${keyOf(station, name)}`,
    title: fill(held ? tell.title : one.announce),
    state: cancelled ? 'cancelled' : held ? 'held' : 'planned',
    category: project.category,
    project: project.key,
    station: station.key,
    teams: [...new Set(teams)],
    day,
    starts,
    ends,
    place:
      (held ? tell.title : one.announce).includes('〈组〉') && village !== undefined
        ? `${village.name}${group}`
        : '',
    plan: one.plan,
    cancelReason: cancelled ? (one.cancel ?? '') : '',
    summary: held && !cancelled ? fill(tell.summary) : '',
    cover: held && !cancelled && pictures.length > 0 && chance.next() < 0.5 ? chance.pick(pictures) : null,
    difficulty: one.difficulty,
    story: null,
    volunteers,
    served,
  };
}
