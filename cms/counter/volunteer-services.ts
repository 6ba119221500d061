import type { PayloadRequest } from 'payload';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import type { ToldService } from './services-by-period.ts';

/** What a volunteer did at activities that were held, within days `YYYY-MM-DD`, the first day first. */
export async function volunteerServices(
  req: PayloadRequest,
  volunteer: string,
  { from, to }: { from: string; to: string },
): Promise<ToldService[]> {
  const common = { pagination: false, depth: 0, overrideAccess: true, req } as const;
  const { docs: participations } = await req.payload.find({
    ...common,
    collection: 'participations',
    where: { volunteer: { equals: volunteer } },
  });
  const { docs: activities } = await req.payload.find({
    ...common,
    collection: 'activities',
    where: { id: { in: participations.flatMap(({ activity }) => idOf(activity) ?? []) } },
    select: { title: true, startsAt: true, state: true },
  });
  const byId = new Map(activities.map((one) => [one.id, one]));
  return participations
    .flatMap(({ activity, hours, hoursKnownBy }) => {
      const about = byId.get(idOf(activity) ?? '');
      if (about === undefined || about.state === 'cancelled') return [];
      const day = shanghaiDay(about.startsAt);
      if (day < from || day > to) return [];
      return { day, activity: about.title, hours, isSigned: hoursKnownBy === 'signed' };
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
