import type { PayloadRequest } from 'payload';

const all = { depth: 0, pagination: false, overrideAccess: true } as const;

/** Local names that are the first guesses for a password: of the town, its villages and its stations. */
export async function namesToGuess(req: PayloadRequest): Promise<string[]> {
  const { payload } = req;
  const settings = await payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true, req });
  const { docs: villages } = await payload.find({
    collection: 'villages',
    select: { name: true },
    ...all,
    req,
  });
  const { docs: stations } = await payload.find({
    collection: 'stations',
    select: { name: true, shortName: true },
    ...all,
    req,
  });
  const places = [settings.townName, settings.countyName].flatMap((name) =>
    // Adds the short form: 青禾 for 青禾镇.
    name ? [name, name.replace(/(?:镇|乡|街道|县|区|市)$/, '')] : [],
  );
  return [
    ...places,
    ...villages.map(({ name }) => name),
    ...stations.flatMap(({ name, shortName }) => [name, shortName]),
  ].filter((name) => typeof name === 'string' && name !== '');
}
