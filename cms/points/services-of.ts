import type { PayloadRequest } from 'payload';
import type { DatedService } from '#content/points/earnings-of.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import { inChunks } from './in-chunks.ts';
import { readRows } from './read-rows.ts';

/**
 * What volunteers did at activities that were held until `today`, by volunteer, as the records say. All
 * volunteers if none are named.
 */
export async function servicesOf(
  req: PayloadRequest,
  volunteers: readonly string[] | 'all',
  today: string,
): Promise<Map<string, DatedService[]>> {
  const select = {
    activity: true,
    volunteer: true,
    hours: true,
    role: true,
    difficulty: true,
    hoursKnownBy: true,
  } as const;
  const took =
    volunteers === 'all'
      ? await readRows(req, 'participations', {}, { select })
      : (
          await Promise.all(
            inChunks(volunteers).map((ids) =>
              readRows(req, 'participations', { volunteer: { in: ids } }, { select }),
            ),
          )
        ).flat();
  const ids = [...new Set(took.flatMap(({ activity }) => idOf(activity) ?? []))];
  const shown = { title: true, state: true, startsAt: true } as const;
  const activities = (
    await Promise.all(
      inChunks(ids).map((some) => readRows(req, 'activities', { id: { in: some } }, { select: shown })),
    )
  ).flat();
  const held = new Map(
    activities
      .filter(({ state, startsAt }) => state === 'held' && startsAt && shanghaiDay(startsAt) <= today)
      .map(({ id, title, startsAt }) => [id, { name: title, day: shanghaiDay(startsAt) }]),
  );
  const services = new Map<string, DatedService[]>();
  for (const { id, activity, volunteer, hours, role, difficulty, hoursKnownBy } of took) {
    const at = held.get(idOf(activity) ?? '');
    const who = idOf(volunteer);
    if (at === undefined || who === null) continue;
    const list = services.get(who) ?? [];
    services.set(who, [...list, { id, ...at, hours, role, difficulty, hoursKnownBy }]);
  }
  return services;
}
