import type { PayloadRequest, Where } from 'payload';
import { phoneDigits } from '#content/wishes/entry.ts';
import { idOf } from '#cms/access/id-of.ts';
import type { FoundVolunteer } from './volunteer-label.ts';
import type { Volunteer } from '#cms/payload-types.ts';

/** Volunteers as they are chosen. */
export async function shownVolunteers(
  req: PayloadRequest,
  volunteers: readonly Pick<Volunteer, 'id' | 'name' | 'phone' | 'village'>[],
): Promise<FoundVolunteer[]> {
  const villages = [...new Set(volunteers.flatMap(({ village }) => idOf(village) ?? []))];
  const { docs } = await req.payload.find({
    collection: 'villages',
    where: { id: { in: villages } },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const names = new Map(docs.map(({ id, name }) => [id, name]));
  return volunteers.map(({ id, name, phone, village }) => ({
    id,
    name,
    phoneEnd: phoneDigits(phone ?? '').slice(-4),
    village: names.get(idOf(village) ?? '') ?? '',
  }));
}

/** What is asked for: digits are part of a telephone number, anything else part of a name. */
const asked = (words: string): Where => {
  const digits = phoneDigits(words);
  return /^\d{3,}$/.test(digits) ? { phone: { like: digits } } : { name: { like: words } };
};

/**
 * Volunteers by a part of the name or at least three digits of the number, among those that the user may see;
 * exact names first. Those who have left are not found.
 */
export async function findVolunteers(
  req: PayloadRequest,
  words: string,
  limit: number,
): Promise<FoundVolunteer[]> {
  const text = words.normalize('NFKC').trim();
  if (text === '') return [];
  const { docs } = await req.payload.find({
    collection: 'volunteers',
    where: { and: [asked(text), { status: { not_equals: 'left' } }] },
    select: { name: true, phone: true, village: true },
    sort: 'name',
    limit: 100,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const isExact = (name: string) => Number(name === text);
  return shownVolunteers(req, docs.toSorted((a, b) => isExact(b.name) - isExact(a.name)).slice(0, limit));
}
