import { seasonText } from '#content/season/season-text.ts';
import type { OpeningSpan } from '#content/schema/station.ts';

const names = '一二三四五六日';

/** Weekdays in words: `每天`, `周一至周五`, `周二、周四`. */
function daysText(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return '每天';
  const runs = weekdays.reduce<number[][]>((sofar, weekday) => {
    const run = sofar.at(-1);
    if (run?.at(-1) === weekday - 1) run.push(weekday);
    else sofar.push([weekday]);
    return sofar;
  }, []);
  const nameOf = (weekday: number | undefined) => `周${names[(weekday ?? 1) - 1]}`;
  return runs
    .map((run) => (run.length > 2 ? `${nameOf(run[0])}至${nameOf(run.at(-1))}` : run.map(nameOf).join('、')))
    .join('、');
}

/**
 * A week's hours in one line, in the form that the import reads:
 * `周一至周五 08:30-12:00、14:00-17:30；3月至10月 周六 09:00-12:00`.
 */
export function weekText(spans: readonly OpeningSpan[]): string {
  const seasons = Map.groupBy(spans, ({ season }) => (season ? `${season.from} ${season.to}` : ''));
  return [...seasons]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, inside]) => {
      const during = inside[0]?.season ? `${seasonText(inside[0].season)} ` : '';
      const days = Map.groupBy(inside, ({ weekday }) => weekday);
      const byTimes = Map.groupBy(
        [...days].toSorted(([a], [b]) => a - b),
        ([, own]) =>
          own
            .map(({ opens, closes }) => `${opens}-${closes}`)
            .toSorted()
            .join('、'),
      );
      return [...byTimes].map(([times, own]) => `${during}${daysText(own.map(([day]) => day))} ${times}`);
    })
    .join('；');
}
