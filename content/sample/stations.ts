import { addDays } from './calendar.ts';
import { readList } from './read-source.ts';
import { station, stationException } from './shapes.ts';
import type { Key, SampleFacility, SampleStation } from './types.ts';

function spanOf(span: string): { opens: string; closes: string } {
  return { opens: span.slice(0, 5), closes: span.slice(6) };
}

/**
 * Converts `1-5 09:00-12:00 14:00-17:30`, optionally after a season `03-01~10-31`, to spans of single
 * weekdays.
 */
function weekOf(pattern: string): SampleStation['hours'] {
  const [, from, to, week = ''] = /^(?:(\S+)~(\S+) )?(.+)$/.exec(pattern) ?? [];
  const season = from === undefined || to === undefined ? null : { from, to };
  const [days = '', ...spans] = week.split(' ');
  const [first = 1, last = first] = days.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((weekday) =>
    spans.map((span) => ({ weekday, ...spanOf(span), season })),
  );
}

/** Reads the stations and their facilities from stations.yaml and stations-exceptions.yaml. */
export function readStations(
  today: string,
  pictures: Readonly<Record<Key, Key[]>>,
): { stations: SampleStation[]; facilities: SampleFacility[] } {
  const sources = readList('stations.yaml', station);
  const exceptions = readList('stations-exceptions.yaml', stationException);
  const stations = sources.map(({ hours, checkedDaysAgo, facilities: _, ...rest }) => ({
    ...rest,
    hours: hours.flatMap(weekOf),
    assuredDate: addDays(today, -checkedDaysAgo),
    pictures: pictures[rest.key] ?? [],
    exceptions: exceptions
      .filter(
        ({ stations: which, except }) =>
          (which === 'all' || which.includes(rest.key)) && !except.includes(rest.key),
      )
      .map(({ from, to, spans, reason }) => ({ from, to, spans: spans.map(spanOf), reason })),
  }));
  const facilities = sources.flatMap(({ key, facilities: own }) =>
    own.map((one) => ({ ...one, station: key })),
  );
  return { stations, facilities };
}
