import type { CollectionSlug } from 'payload';
import { afterAll, describe, expect, test } from 'vitest';
import { openCms } from '../../support/cms.ts';
import { makeRecord } from '../../support/make-record.ts';
import { referenceTo, relationsOf } from '../../support/relations.ts';

// Opened while the tests are collected: there is one test for each relation in the configuration.
const cms = await openCms();
const { payload } = cms;
const relations = relationsOf(payload).map((relation) => ({
  ...relation,
  field: `${relation.from}.${relation.path}`,
}));
afterAll(() => cms.close());

/** What the message must call a record: the Chinese name of its collection, and its title if it has one. */
async function nameOf(collection: CollectionSlug, id: string): Promise<string> {
  const { admin, labels } = payload.collections[collection].config;
  const doc: object = await payload.findByID({ collection, id, depth: 0, overrideAccess: true });
  const title: unknown = Reflect.get(doc, admin.useAsTitle ?? 'id');
  const label = String(labels.singular);
  return typeof title === 'string' && title !== '' ? `${label}“${title}”` : label;
}

const remove = (collection: CollectionSlug, id: string) =>
  payload.delete({ collection, id, overrideAccess: true });
const isThere = async (collection: CollectionSlug, id: string) =>
  (await payload.count({ collection, where: { id: { equals: id } }, overrideAccess: true })).totalDocs === 1;

test('the table holds the relations that hold the town together', () => {
  expect(relations.length).toBeGreaterThanOrEqual(50);
  expect(relations.map(({ from, path, to }) => `${from}.${path} → ${to}`)).toEqual(
    expect.arrayContaining([
      'stations.parent → stations',
      'activities.story.photos.photo → media',
      'activities.reviewers.user → users',
      'selfChecks.evidence → documents',
      'volunteers.teams → teams',
    ]),
  );
});

// Entries of the ledger are never deleted, whether anything refers to them or not; see below.
describe.each(relations.filter(({ to }) => to !== 'pointsEntries'))(
  '$to, to which $field refers',
  (relation) => {
    const { from, path, to } = relation;

    test('is kept, and the message names what needs it', async () => {
      const target = await makeRecord(payload, to);
      const needing = await makeRecord(payload, from, { [path]: referenceTo(relation, target) });
      const name = await nameOf(from, needing);
      await expect(remove(to, target)).rejects.toThrow(`不能删除：${name}还在使用它。`);
      expect(await isThere(to, target)).toBe(true);
    });

    test('goes once nothing needs it any more', async () => {
      const target = await makeRecord(payload, to);
      const needing = await makeRecord(payload, from, { [path]: referenceTo(relation, target) });
      await payload.db.deleteOne({ collection: from, where: { id: { equals: needing } } });
      await remove(to, target);
      expect(await isThere(to, target)).toBe(false);
    });
  },
);

const inDrafts = relations.filter(({ from }) => payload.collections[from].config.versions?.drafts);

describe.each(inDrafts)('$to, to which only a draft refers by $field', (relation) => {
  const { from, path, to } = relation;

  test('is kept too, since publishing the draft needs it', async () => {
    const target = await makeRecord(payload, to);
    const id = await makeRecord(payload, from);
    const [first = '', ...rest] = path.split('.');
    const nested = (names: readonly string[]): unknown => {
      const [name, ...inner] = names;
      if (name === undefined) return referenceTo(relation, target);
      const value = { [name]: nested(inner) };
      return ['photos', 'reviewers'].includes(name) ? { [name]: [nested(inner)] } : value;
    };
    const data = { [first]: first === 'reviewers' ? [nested(rest)] : nested(rest) };
    await payload.update({ collection: from, id, draft: true, data, overrideAccess: true });
    await expect(remove(to, target)).rejects.toThrow(/^不能删除：/);
    expect(await isThere(to, target)).toBe(true);
  });
});

test('names five records and counts the others', async () => {
  const station = await makeRecord(payload, 'stations');
  for (let made = 0; made < 8; made += 1) await makeRecord(payload, 'facilities', { station });
  const message = await remove('stations', station).catch(String);
  expect(message).toMatch(/不能删除：(?:功能室\/设施“[^”]+”、){4}功能室\/设施“[^”]+”等 8 条记录还在使用它。/);
});

test('an entry of the points ledger is never deleted', async () => {
  const entry = await makeRecord(payload, 'pointsEntries');
  await expect(remove('pointsEntries', entry)).rejects.toThrow('积分流水只能新增');
});
