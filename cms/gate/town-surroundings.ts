import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PayloadRequest } from 'payload';
import { namesInNote } from '#content/privacy/names-in-note.ts';
import type { TextSurroundings } from '#content/privacy/text-surroundings.ts';
import { settings } from '../env.ts';

/** Whether the live site has a page at a path of the site. */
function hasPage(address: string): boolean {
  const below = address.startsWith(settings.basePath)
    ? address.slice(settings.basePath.length)
    : address.slice(1);
  let plain: string;
  try {
    plain = decodeURI(below);
  } catch {
    return false;
  }
  const file = path.join(settings.releasesDir, 'current', plain);
  return (
    !below.includes('..') && (existsSync(path.join(file, 'index.html')) || (below !== '' && existsSync(file)))
  );
}

const lines = (text: string | null | undefined) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Han names of at least two characters; shorter ones and numbers would be found everywhere. */
const asNames = (values: readonly (string | null | undefined)[]) =>
  values
    .map((value) => value?.replace(/\s+/g, '') ?? '')
    .filter((value) => /^[\p{Script=Han}·]{2,5}$/u.test(value));

/**
 * What the town knows when it looks at a text: the names in the private records and in the notes on consent, those that may
 * stand, the numbers and addresses that it publishes of itself, its own list of words. `contacts` are numbers and addresses
 * that the record which is looked at publishes in fields of its own.
 */
export async function townSurroundings(
  req: PayloadRequest,
  contacts: readonly unknown[] = [],
): Promise<TextSurroundings> {
  const { payload } = req;
  const all = { pagination: false, depth: 0, overrideAccess: true, req } as const;
  const [volunteers, needs, users, media, stations, site, review] = await Promise.all([
    payload.find({ ...all, collection: 'volunteers', select: { name: true, consentToBeNamed: true } }),
    payload.find({ ...all, collection: 'needs', select: { person: true } }),
    payload.find({ ...all, collection: 'users', select: { name: true } }),
    payload.find({
      ...all,
      collection: 'media',
      where: { consentNote: { exists: true } },
      select: { consentNote: true },
    }),
    payload.find({ ...all, collection: 'stations', select: { phone: true, address: true } }),
    payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true, req }),
    payload.findGlobal({ slug: 'reviewSettings', depth: 0, overrideAccess: true, req }),
  ]);
  const named = volunteers.docs.filter(({ consentToBeNamed }) => consentToBeNamed);
  const unnamed = volunteers.docs.filter(({ consentToBeNamed }) => !consentToBeNamed);
  const allowed = new Set([
    ...asNames([...named, ...users.docs].map(({ name }) => name)),
    ...lines(review.allowedNames),
  ]);
  const names = asNames([
    ...unnamed.map(({ name }) => name),
    ...needs.docs.map(({ person }) => person?.name),
    ...[...new Set(media.docs.map(({ consentNote }) => consentNote ?? ''))].flatMap(namesInNote),
  ]);
  return {
    names: new Set(names.filter((name) => !allowed.has(name))),
    allowed,
    published: [
      ...stations.docs.flatMap(({ phone, address }) => [phone, address]),
      site.contactPhone,
      site.contactEmail,
      site.contactAddress,
      ...contacts,
    ].filter((text): text is string => typeof text === 'string' && text !== ''),
    words: lines(review.listedWords),
    ownHosts: URL.canParse(settings.siteUrl ?? '') ? [new URL(settings.siteUrl ?? '').hostname] : [],
    hasPage: existsSync(path.join(settings.releasesDir, 'current')) ? hasPage : undefined,
  };
}
