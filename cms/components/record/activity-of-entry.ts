import { hoursOf, typedNumber, type Entry } from './entry.ts';
import { hasBegun, startOf } from './has-begun.ts';

const zone = 'Asia/Shanghai';

/** An entry as the fields of an activity, for the CMS's own checks. What is still empty is left out. */
export function activityOfEntry(entry: Entry, author: string): object {
  const isHeld = hasBegun(entry);
  const starts = startOf(entry);
  const length = typedNumber(entry.length) ?? 0;
  const [cover] = entry.photos;
  return {
    title: entry.title.trim(),
    state: isHeld ? 'held' : 'planned',
    station: entry.station || null,
    project: entry.project || null,
    category: entry.category || null,
    teams: entry.team === '' ? [] : [entry.team],
    ...(starts
      ? {
          startsAt: starts.toISOString(),
          startsAt_tz: zone,
          endsAt: new Date(starts.getTime() + length * 3_600_000).toISOString(),
          endsAt_tz: zone,
        }
      : {}),
    cover: cover?.media ?? null,
    ledger: {
      volunteerCount: typedNumber(entry.volunteers),
      servedCount: typedNumber(entry.served),
      serviceHours: hoursOf(entry),
      signedHours: 0,
      isCounted: isHeld && typedNumber(entry.volunteers) !== null,
    },
    story: { body: entry.text.trim(), author, photos: entry.photos.map(({ media }) => ({ photo: media })) },
  };
}
