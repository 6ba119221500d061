import type { PayloadRequest } from 'payload';
import { phoneDigits } from '#content/wishes/entry.ts';
import { shanghaiDay, shanghaiTime } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import { noteLookAt } from '#cms/log/note-look-at.ts';
import type { Activity, SignIn } from '#cms/payload-types.ts';
import { shownVolunteers } from '#cms/records/people/find-volunteers.ts';
import type { FoundVolunteer } from '#cms/records/people/volunteer-label.ts';
import type { SheetRow } from './sheet-row.ts';

/** A row that is stored. */
export interface StoredRow extends Pick<SheetRow, 'day' | 'in' | 'out' | 'role' | 'difficulty'> {
  id: string;
  updatedAt: string;
  volunteer: FoundVolunteer;
  hours: number;
  isSigned: boolean;
  /** Number of corrections since it was first saved. */
  corrections: number;
}

/** A sign-in with a phone that nobody has looked at yet. */
export interface WaitingSignIn {
  id: string;
  updatedAt: string;
  day: string;
  in: string;
  out: string;
  phone: string;
  name: string;
  /** Volunteers with this number. */
  volunteers: FoundVolunteer[];
}

/** What a sheet begins with. */
export interface LoadedSheet {
  activity: { id: string; title: string; day: string; times: string };
  stored: StoredRow[];
  waiting: WaitingSignIn[];
}

const timeOf = (moment: string | null | undefined) => (moment == null ? '' : shanghaiTime(moment));

async function storedOf(req: PayloadRequest, activity: Activity): Promise<StoredRow[]> {
  const common = { pagination: false, depth: 0, req } as const;
  const { docs } = await req.payload.find({
    ...common,
    collection: 'participations',
    where: { activity: { equals: activity.id } },
    sort: 'createdAt',
    limit: 500,
    overrideAccess: false,
  });
  const { docs: people } = await req.payload.find({
    ...common,
    collection: 'volunteers',
    where: { id: { in: docs.flatMap(({ volunteer }) => idOf(volunteer) ?? []) } },
    overrideAccess: true,
  });
  const shown = new Map((await shownVolunteers(req, people)).map((one) => [one.id, one]));
  return docs.map((doc) => {
    const volunteer = idOf(doc.volunteer) ?? '';
    return {
      id: doc.id,
      updatedAt: doc.updatedAt,
      volunteer: shown.get(volunteer) ?? { id: volunteer, name: '已删除的志愿者', phoneEnd: '', village: '' },
      day: doc.signedInAt == null ? '' : shanghaiDay(doc.signedInAt),
      in: timeOf(doc.signedInAt),
      out: timeOf(doc.signedOutAt),
      hours: doc.hours,
      isSigned: doc.hoursKnownBy === 'signed',
      role: doc.role,
      difficulty: doc.difficulty,
      corrections: doc.corrections?.length ?? 0,
    };
  });
}

/** Volunteers by the digits of their number, among those that the user may see. */
async function byNumber(req: PayloadRequest, numbers: readonly string[]) {
  const found = new Map<string, FoundVolunteer[]>();
  if (numbers.length === 0) return found;
  const { docs } = await req.payload.find({
    collection: 'volunteers',
    where: {
      and: [
        { or: numbers.map((digits) => ({ phone: { like: digits.slice(-4) } })) },
        { status: { not_equals: 'left' } },
      ],
    },
    limit: 500,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const digitsOf = new Map(docs.map(({ id, phone }) => [id, phoneDigits(phone ?? '')]));
  for (const one of await shownVolunteers(req, docs)) {
    const digits = digitsOf.get(one.id) ?? '';
    found.set(digits, [...(found.get(digits) ?? []), one]);
  }
  return found;
}

/** Notes that the user is shown the numbers with which somebody signed in, unless this sitting has a line of them. */
async function noteShown(req: PayloadRequest, { id }: Activity, waiting: readonly SignIn[]): Promise<void> {
  if (waiting.length === 0) return;
  await noteLookAt(req, {
    collection: 'activities',
    record: id,
    detail: '扫码签到的人的电话和称呼',
    newest: waiting.reduce((latest, { createdAt }) => (createdAt > latest ? createdAt : latest), ''),
  });
}

async function waitingOf(req: PayloadRequest, activity: Activity): Promise<WaitingSignIn[]> {
  const { docs } = await req.payload.find({
    collection: 'signIns',
    where: { and: [{ activity: { equals: activity.id } }, { state: { equals: 'waiting' } }] },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  await noteShown(req, activity, docs);
  const known = await byNumber(
    req,
    docs.map(({ phone }) => phoneDigits(phone)),
  );
  return docs.map(({ id, updatedAt, day, signedInAt, signedOutAt, phone, name }) => ({
    ...{ id, updatedAt, day, phone },
    in: timeOf(signedInAt),
    out: timeOf(signedOutAt),
    name: name ?? '',
    volunteers: known.get(phoneDigits(phone)) ?? [],
  }));
}

/** All that is known of who was at an activity. */
export async function loadSheet(req: PayloadRequest, activity: Activity): Promise<LoadedSheet> {
  const { id, title, startsAt, endsAt } = activity;
  return {
    activity: {
      ...{ id, title },
      day: shanghaiDay(startsAt),
      times: endsAt == null ? shanghaiTime(startsAt) : `${shanghaiTime(startsAt)}–${shanghaiTime(endsAt)}`,
    },
    stored: await storedOf(req, activity),
    waiting: await waitingOf(req, activity),
  };
}
