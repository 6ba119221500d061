import type { CollectionSlug, PayloadRequest } from 'payload';
import { checkText } from '#content/privacy/check-text.ts';
import { idOf } from '../access/id-of.ts';
import { recordOf } from '../rules/record-of.ts';
import { checkPhoto } from './check-photos.ts';
import { fieldLabel } from './field-label.ts';
import { named, type GateFinding } from './gate-finding.ts';
import { publicTexts } from './public-texts.ts';
import { textsOf } from './texts-of.ts';
import { townSurroundings } from './town-surroundings.ts';

/** Pictures that an activity shows, with the path of the field that names each. */
function photosOf(record: unknown): { path: string; id: string }[] {
  const { cover, story } = recordOf(record);
  const { photos } = recordOf(story);
  const listed = (Array.isArray(photos) ? photos : []).map((photo: unknown, index) => ({
    path: `story.photos.${index}.photo`,
    id: idOf(recordOf(photo)['photo']),
  }));
  const isListed = listed.some(({ id }) => id === idOf(cover));
  return [...(isListed ? [] : [{ path: 'cover', id: idOf(cover) }]), ...listed].flatMap(({ path, id }) =>
    id === null ? [] : [{ path, id }],
  );
}

/**
 * The gate: looks through every public text of a record, and the pictures of an activity, for what is private, missing or
 * doubtful. What blocks must not be published; the rest is said and left to the writer.
 */
export async function checkRecord(
  req: PayloadRequest,
  collection: CollectionSlug,
  record: unknown,
): Promise<GateFinding[]> {
  const { flattenedFields } = req.payload.collections[collection].config;
  const texts = textsOf(record, publicTexts[collection] ?? []);
  const photos = collection === 'activities' ? photosOf(record) : [];
  const [surroundings, { docs: media }] = await Promise.all([
    townSurroundings(req),
    req.payload.find({
      collection: 'media',
      where: { id: { in: photos.map(({ id }) => id) } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    }),
  ]);
  const mediaById = new Map(media.map((medium) => [medium.id, medium]));
  const findings = [
    ...texts.flatMap(({ path, text }) => checkText(text, path, surroundings)),
    ...photos.flatMap(({ path, id }) => {
      const photo = mediaById.get(id);
      return photo ? checkPhoto(photo, path) : [];
    }),
  ];
  return findings.map((finding) => named(finding, fieldLabel(flattenedFields, finding.field)));
}
