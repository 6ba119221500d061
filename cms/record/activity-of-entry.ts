import { hoursOf, typedNumber, type Entry } from './entry.ts';
import { faultsInEntry } from './faults-in-entry.ts';
import { hasBegun, startOf } from './has-begun.ts';

const zone = 'Asia/Shanghai';

/** The entry as fields of an activity, by path. Empty and invalid input is left out. */
export function activityOfEntry(entry: Entry, author: string): Readonly<Record<string, unknown>> {
  const isHeld = hasBegun(entry);
  const faults = faultsInEntry(entry);
  const starts = faults.date === undefined ? startOf(entry) : null;
  const length = faults.length === undefined ? typedNumber(entry.length) : null;
  const [cover] = entry.photos;
  const others = entry.otherTeams.filter((team) => team !== entry.team);
  const figures = {
    'ledger.volunteerCount': faults.volunteers === undefined ? typedNumber(entry.volunteers) : undefined,
    'ledger.servedCount': faults.served === undefined ? typedNumber(entry.served) : undefined,
    'ledger.serviceHours':
      faults.hours === undefined && faults.volunteers === undefined && faults.length === undefined
        ? hoursOf(entry)
        : undefined,
  };
  const fields: Record<string, unknown> = {
    title: entry.title.trim(),
    state: isHeld ? 'held' : 'planned',
    station: entry.station || null,
    project: entry.project || null,
    category: entry.category || null,
    teams: entry.team === '' ? others : [entry.team, ...others],
    ...(starts === null ? {} : { startsAt: starts.toISOString(), startsAt_tz: zone }),
    ...(starts === null || length === null
      ? {}
      : { endsAt: new Date(starts.getTime() + length * 3_600_000).toISOString(), endsAt_tz: zone }),
    cover: cover?.media ?? null,
    ...figures,
    'ledger.isCounted': isHeld && faults.volunteers === undefined && typedNumber(entry.volunteers) !== null,
    'story.body': entry.text.trim(),
    'story.author': author,
    'story.photos': entry.photos.map(({ media, caption }) => ({
      photo: media,
      ...(caption ? { caption } : {}),
    })),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
