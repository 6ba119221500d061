import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { isPersonalName } from '#content/privacy/is-personal-name.ts';
import { namesInNote } from '#content/privacy/names-in-note.ts';
import { plainText } from '#content/privacy/plain-text.ts';
import { findPrivateValues } from '#content/privacy/private-patterns.ts';
import type { TextSurroundings } from '#content/privacy/text-surroundings.ts';
import { settings } from '#cms/env/env.ts';
import { open } from '#cms/sealed/seal.ts';
import { hasPage, isLive } from './has-page.ts';

const lines = (text: string | null | undefined) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Cache of the names in consent notes. There are many notes, and they do not change once written. */
const inNotes = new Map<string, string[]>();
function namesIn(note: string): string[] {
  const known = inNotes.get(note);
  if (known) return known;
  if (inNotes.size > 50_000) inNotes.clear();
  const names = namesInNote(note);
  inNotes.set(note, names);
  return names;
}

const onlineWays = ['proven', 'unproven'];
const byStaff: Where = { handedIn: { not_in: onlineWays } };
/**
 * What strangers wrote as their name counts once staff have accepted the wish, and only if it looks like a name:
 * otherwise one anonymous entry named 志愿者 would block every text with this word.
 */
const acceptedWishes: Where = {
  and: [{ handedIn: { in: onlineWays } }, { state: { not_in: ['submitted', 'refused'] } }],
};

/**
 * Keeps Han names of at least two characters, also with dots in them (of 古丽巴哈尔·买买提 also the first
 * part, which is a name by itself). Shorter names and numbers would be found everywhere.
 */
const asNames = (values: readonly string[]) =>
  values
    .map((value) => plainText(value).replace(/\s+/g, ''))
    .filter((value) => /^(?=.{2,40}$)\p{Script=Han}+(?:[·.]\p{Script=Han}+){0,4}$/u.test(value))
    .flatMap((name) => {
      const [first = ''] = name.split(/[·.]/);
      return first !== name && first.length >= 4 ? [name, first] : [name];
    });

/**
 * What the town knows for checking a text: names in private records and in consent notes, names that are
 * allowed, its own published numbers and addresses, and its own list of words. `contacts` are numbers and
 * addresses that the checked record publishes in its own fields.
 */
export async function townSurroundings(
  req: PayloadRequest,
  contacts: readonly string[] = [],
): Promise<TextSurroundings> {
  const { payload } = req;
  // Directly from the database, each value once: a town has thousands of people and pictures, and this runs
  // while a user types.
  const distinct = async (collection: CollectionSlug, field: string, where: Where = {}) => {
    const { values } = await payload.db.findDistinct({ collection, field, where, req });
    return values.map((value) => value[field] as unknown).filter((text) => typeof text === 'string');
  };
  const [volunteers, willing, helped, wishers, users, notes, phones, addresses, site, review] =
    await Promise.all([
      distinct('volunteers', 'name'),
      distinct('volunteers', 'name', { consentToBeNamed: { equals: true } }),
      distinct('needs', 'person.name', byStaff).then((names) => names.map(open)),
      distinct('needs', 'person.name', acceptedWishes).then((names) =>
        names.map(open).filter(isPersonalName),
      ),
      distinct('users', 'name'),
      distinct('media', 'consentNote'),
      distinct('stations', 'phone'),
      distinct('stations', 'address'),
      payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true, req }),
      payload.findGlobal({ slug: 'reviewSettings', depth: 0, overrideAccess: true, req }),
    ]);
  const allowed = new Set([...asNames([...willing, ...users]), ...lines(review.allowedNames)]);
  const names = asNames([...volunteers, ...helped, ...wishers, ...notes.flatMap(namesIn)]);
  return {
    names: new Set(names.filter((name) => !allowed.has(name))),
    allowed,
    published: [
      ...phones,
      ...addresses,
      site.contactPhone,
      site.contactEmail,
      site.contactAddress,
      ...contacts,
    ]
      .filter((text): text is string => typeof text === 'string' && text !== '')
      .filter((text) => findPrivateValues(text).length === 0),
    words: lines(review.listedWords),
    ownHosts: URL.canParse(settings.siteUrl ?? '') ? [new URL(settings.siteUrl ?? '').hostname] : [],
    hasPage: isLive() ? hasPage : undefined,
  };
}
