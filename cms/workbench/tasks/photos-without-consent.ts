import type { Where } from 'payload';
import { deskStations } from '../desk-stations.ts';
import { firstOf } from '../first-of.ts';
import type { FindTask } from '../task.ts';

/** Pictures of people whose consent is not recorded, or was taken back. */
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

/** Stories on the site with such a picture: the gate let none of them pass, so that somebody changed their mind since. */
export const photosWithoutConsent: FindTask = async (desk) => {
  const { req } = desk;
  const stations = await deskStations(desk);
  if (stations.length === 0) return null;
  // Who may not read the notes is told which stories are concerned, and no more.
  const { docs: pictures } = await req.payload.find({
    collection: 'media',
    where: withoutConsent,
    limit: 200,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  });
  if (pictures.length === 0) return null;
  const ids = pictures.map(({ id }) => id);
  const { docs, totalDocs } = await firstOf(req, {
    collection: 'activities',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { or: [{ 'story.photos.photo': { in: ids } }, { cover: { in: ids } }] },
        { station: { in: stations.map(({ id }) => id) } },
      ],
    },
    sort: '-startsAt',
  });
  if (totalDocs === 0) return null;
  return {
    key: 'photos-without-consent',
    title: '网站上有照片缺同意记录',
    hint: '当事人收回同意的，请换掉照片或给人脸打码；有同意的，请在照片里补上记录。',
    kind: 'late',
    count: totalDocs,
    items: docs.map(({ id, title }) => ({
      label: title,
      detail: '照片里有人，没有同意记录',
      path: `/collections/activities/${id}`,
    })),
    path: null,
  };
};
