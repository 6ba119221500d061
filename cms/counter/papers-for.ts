import type { PayloadRequest } from 'payload';
import { settings } from '#cms/env/env.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { paperWitness } from '#cms/history/paper-witness.ts';
import type { PaperWitness } from '#cms/papers/paper-witness.ts';
import type { Volunteer } from '#cms/payload-types.ts';
import { idOf } from '#cms/access/id-of.ts';
import { readRows } from '#cms/points/read-rows.ts';

/** Who signs the papers, where they can be checked, and what was public when they were printed. */
export async function issuerOf(
  req: PayloadRequest,
): Promise<{ issuer: string; phone: string; witness: PaperWitness | null }> {
  const { townName, contactPhone, siteUrl } = await req.payload.findGlobal({
    slug: 'siteSettings',
    depth: 0,
    overrideAccess: true,
    req,
  });
  return {
    issuer: `${townName ?? ''}新时代文明实践所`,
    phone: contactPhone ?? '',
    witness: paperWitness(settings, settings.siteUrl ?? (siteUrl || null)),
  };
}

/** A volunteer whom a paper is about. Throws a Refusal if there is none. */
export async function volunteerFor(req: PayloadRequest, id: string | null): Promise<Volunteer> {
  const [volunteer] = await readRows(req, 'volunteers', { id: { equals: id ?? '' } });
  if (volunteer === undefined) throw new Refusal('没有这名志愿者，可能已经删除。请重新查找。', 404);
  return volunteer;
}

/** Name of a village; '' if there is none. */
export async function villageName(req: PayloadRequest, village: unknown): Promise<string> {
  const id = idOf(village);
  if (id === null) return '';
  return (await readRows(req, 'villages', { id: { equals: id } }))[0]?.name ?? '';
}
