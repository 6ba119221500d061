import { shanghaiDay, shanghaiTime } from '#content/time/shanghai.ts';
import type { Entry, UploadedPhoto } from './entry.ts';

/** An activity in the CMS's response to a save, relations as ids. */
export interface SavedActivity {
  id: string;
  updatedAt: string;
  title?: string | null;
  station?: string | null;
  project?: string | null;
  category?: string | null;
  teams?: string[] | null;
  startsAt?: string | null;
  endsAt?: string | null;
  ledger?: {
    volunteerCount?: number | null;
    servedCount?: number | null;
    serviceHours?: number | null;
  } | null;
  story?: { body?: string | null; photos?: { photo: string; caption?: string | null }[] | null } | null;
}

const text = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

/**
 * The entry that shows the saved version, after the clerk has chosen between two versions. Data that only the
 * phone has stays.
 */
export function entryOfActivity(doc: SavedActivity, former: Entry): Omit<Entry, 'known'> {
  const [date = former.date, starts = former.starts] = doc.startsAt
    ? [shanghaiDay(doc.startsAt), shanghaiTime(doc.startsAt)]
    : [];
  const hours =
    doc.startsAt && doc.endsAt ? (Date.parse(doc.endsAt) - Date.parse(doc.startsAt)) / 3_600_000 : null;
  const length = hours === null ? former.length : text(Math.round(hours * 100) / 100);
  const [team = '', ...otherTeams] = doc.teams ?? [];
  const { volunteerCount, servedCount, serviceHours } = doc.ledger ?? {};
  const follows = Math.round((volunteerCount ?? 0) * Number(length) * 10) / 10;
  const photos = (doc.story?.photos ?? []).map(({ photo, caption }): UploadedPhoto => {
    const known = former.photos.find(({ media }) => media === photo);
    return {
      media: photo,
      url: known?.url ?? '',
      told: known?.told ?? former.consent,
      ...(caption ? { caption } : {}),
    };
  });
  return {
    ...former,
    id: doc.id,
    base: doc.updatedAt,
    title: doc.title ?? '',
    station: doc.station ?? '',
    project: doc.project ?? '',
    category: doc.category ?? '',
    team,
    otherTeams,
    date,
    starts,
    length,
    volunteers: text(volunteerCount),
    served: text(servedCount),
    hours: serviceHours === follows ? '' : text(serviceHours),
    text: doc.story?.body ?? '',
    photos,
  };
}
