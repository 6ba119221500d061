import type { PayloadRequest, Where } from 'payload';
import { sealedFile, type SealedFile } from '#content/sealed/sealed-file.ts';
import { shanghaiMoment } from '#content/time/shanghai.ts';
import { sealedRows } from '#cms/dataset/sealed-rows.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { saltOf } from '#cms/sealed/seal.ts';

const published: Where = { _status: { equals: 'published' } };

/**
 * The rows and salts of a month, as they are now. They prove what was published only if nothing was changed since:
 * `checkSealed` tells. Throws a Refusal if the month is none or has no rows.
 */
export async function sealedFileFor(req: PayloadRequest, month: string): Promise<SealedFile> {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) throw new Refusal('请选一个月份，例如 2026-06。', 400);
  const { payload } = req;
  const all = { limit: 0, pagination: false, req } as const;
  const [activities, volunteers, participations, town] = await Promise.all([
    payload.db.find<{ id: string; state: 'held'; startsAt: string }>({
      ...all,
      collection: 'activities',
      where: published,
      select: { state: true, startsAt: true },
    }),
    payload.db.find<{ id: string; name: string }>({
      ...all,
      collection: 'volunteers',
      select: { name: true },
    }),
    payload.db.find<Parameters<typeof sealedRows>[2][number]>({ ...all, collection: 'participations' }),
    payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true, req }),
  ]);
  const rows = sealedRows(activities.docs, volunteers.docs, participations.docs).get(month) ?? [];
  if (rows.length === 0) throw new Refusal(`${month} 没有参与记录，没有名册可取。请换一个月份。`, 404);
  return sealedFile.parse({
    kind: 'sealed-rows',
    month,
    town: town.townName ?? '',
    takenAt: shanghaiMoment(new Date().toISOString()),
    rows: rows.map(({ row }) => ({ ...row, salt: saltOf(row.id) })),
  } satisfies SealedFile);
}
