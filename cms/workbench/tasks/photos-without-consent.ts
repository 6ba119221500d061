import type { CollectionSlug, Where } from 'payload';
import { hasRole } from '#cms/access/has-role.ts';
import { publicPictures } from '#cms/gate/public-texts.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { deskStations } from '../desk-stations.ts';
import type { FindTask, TaskItem } from '../task.ts';

/** Pictures of people whose consent is not recorded or was withdrawn. */
const withoutConsent: Where = {
  and: [
    { showsPeople: { equals: true } },
    { isSample: { not_equals: true } },
    {
      or: [
        { consentKind: { equals: 'none-needed' } },
        { consentNote: { exists: false } },
        { consentNote: { equals: '' } },
      ],
    },
  ],
};
/** Number of pictures per query. */
const atOnce = 500;

/**
 * Pages of the site with such a picture. The gate lets none of them pass, so the consent was withdrawn later.
 */
export const photosWithoutConsent: FindTask = async (desk) => {
  const { req } = desk;
  const stations = (await deskStations(desk)).map(({ id }) => id);
  if (stations.length === 0) return null;
  const isTown = hasRole(req, 'administrator', 'editor');
  // Users who may not read the consent notes are only told which pages are affected.
  const all = { pagination: false, depth: 0, req } as const;
  const { docs: pictures } = await req.payload.find({
    ...all,
    collection: 'media',
    where: withoutConsent,
    select: {},
    overrideAccess: true,
  });
  /** Condition for the records of a collection that the user looks after; null if there are none. */
  const ownIn = (collection: string): Where | null => {
    if (collection === 'activities') return { station: { in: stations } };
    if (collection === 'stations') return { id: { in: stations } };
    return isTown ? {} : null;
  };
  const items = new Map<string, TaskItem>();
  for (const [collection, paths] of Object.entries(publicPictures) as [CollectionSlug, readonly string[]][]) {
    const own = ownIn(collection);
    const { config } = req.payload.collections[collection];
    for (let from = 0; own !== null && from < pictures.length; from += atOnce) {
      const ids = pictures.slice(from, from + atOnce).map(({ id }) => id);
      const { docs } = await req.payload.find({
        ...all,
        collection,
        where: {
          and: [
            ...(config.versions ? [{ _status: { equals: 'published' } }] : []),
            { or: paths.map((path) => ({ [path]: { in: ids } })) },
            own,
          ],
        },
        overrideAccess: false,
        context: { readsAll: true },
      });
      for (const doc of docs) {
        const path = `/collections/${collection}/${doc.id}`;
        const label = String(recordOf(doc)[config.admin.useAsTitle ?? 'id'] ?? '');
        items.set(path, { label, detail: '照片里有人，没有同意记录', path });
      }
    }
  }
  if (items.size === 0) return null;
  return {
    key: 'photos-without-consent',
    title: '网站上有照片缺同意记录',
    hint: '当事人收回同意的，请换掉照片或给人脸打码；有同意的，请在照片里补上记录。',
    kind: 'late',
    count: items.size,
    items: [...items.values()],
    path: null,
  };
};
