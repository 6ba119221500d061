import type { CollectionSlug, PayloadRequest } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { checkContacts } from './check-contacts.ts';
import { checkFigures } from './check-figures.ts';
import { checkPhoto } from './check-photos.ts';
import { fieldLabel } from './field-label.ts';
import { lookThrough } from './look-through.ts';
import { named, type GateFinding } from '#content/privacy/gate-finding.ts';
import { creditFields, publicContacts, publicPictures, publicTexts } from './public-texts.ts';
import { textsOf, type FieldText } from './texts-of.ts';
import { townSurroundings } from './town-surroundings.ts';

/** Pictures that a record shows, each once, with the path of the field that refers to it. */
function picturesOf(record: unknown, paths: readonly string[]): FieldText[] {
  const seen = new Set<string>();
  return textsOf(record, paths, idOf).filter(({ text }) => !seen.has(text) && seen.add(text));
}

/**
 * The gate: checks every public text of a record, its pictures and its figures for private, missing or
 * doubtful content. A record with blocking findings must not be published. Other findings are shown, and the
 * writer decides.
 */
export async function checkRecord(
  req: PayloadRequest,
  collection: CollectionSlug,
  record: unknown,
): Promise<GateFinding[]> {
  const { flattenedFields } = req.payload.collections[collection].config;
  const texts = textsOf(record, publicTexts[collection] ?? []);
  const pictures = picturesOf(record, publicPictures[collection] ?? []);
  const credits = creditFields[collection] ?? [];
  const contacts = checkContacts(record, publicContacts[collection] ?? []);
  const [surroundings, figures, { docs: media }] = await Promise.all([
    townSurroundings(req, contacts.published),
    collection === 'activities' ? checkFigures(req, record) : [],
    req.payload.find({
      collection: 'media',
      where: { id: { in: pictures.map(({ text }) => text) } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    }),
  ]);
  const found = await lookThrough(texts, surroundings);
  const mediaById = new Map(media.map((medium) => [medium.id, medium]));
  const findings = [
    ...found.filter(({ kind, field }) => kind !== 'nickname' || !credits.includes(field)),
    ...pictures.flatMap(({ path, text }) => {
      const photo = mediaById.get(text);
      return photo ? checkPhoto(photo, path) : [];
    }),
    ...figures,
    ...contacts.findings,
  ];
  return findings.map((finding) => named(finding, fieldLabel(flattenedFields, finding.field)));
}
