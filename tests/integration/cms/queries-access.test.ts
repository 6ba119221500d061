import type { CollectionSlug, PayloadRequest, TypedUser, Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { leafPaths, targetOf } from '../../support/leaf-paths.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';
import { roleColumns } from '../../support/role-columns.ts';
import { wholeRecord } from '../../support/whole-record.ts';

/**
 * A user must not be able to query by fields that they may not read: not find, sort, count or join, through
 * any API. The hidden fields are not listed here. Each role reads one record of every collection; the fields
 * missing in the response are hidden from that role.
 */
let cms: OpenCms;
const people = new Map<string, Person>();
let slugs: CollectionSlug[];
const records = new Map<string, string>();
/** Role → collection → paths shown to the role in others' records. */
const shown = new Map<string, Map<string, Set<string>>>();

const leaves = (slug: CollectionSlug) => leafPaths(cms.payload.collections[slug].config.flattenedFields);

function pathsIn(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, prefix));
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [prefix.slice(0, -1)];
  return Object.entries(value).flatMap(([key, inner]) => [
    `${prefix}${key}`,
    ...pathsIn(inner, `${prefix}${key}.`),
  ]);
}

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  slugs = Object.keys(payload.collections) as CollectionSlug[];
  const own = await makeRecord(payload, 'stations');
  for (const role of roleColumns)
    people.set(
      role,
      await makePerson(payload, `某${role}`, [role], role === 'clerk' ? { stations: [own] } : {}),
    );
  for (const slug of slugs)
    records.set(slug, await wholeRecord(payload, slug, slug === 'activities' ? { _status: 'draft' } : {}));
  for (const role of roleColumns) {
    const token = people.get(role)?.token;
    const bySlug = new Map<string, Set<string>>();
    for (const slug of slugs) {
      const { status, body } = await askApi(payload, 'GET', `/${slug}/${records.get(slug)}?depth=0`, {
        token,
      });
      bySlug.set(slug, new Set(status === 200 ? pathsIn(body) : []));
    }
    shown.set(role, bySlug);
  }
});
afterAll(() => cms.close());

const isShown = (role: string, slug: string, path: string) => shown.get(role)?.get(slug)?.has(path) ?? false;

/** Paths that lead from a collection into another, to a field that is hidden from the role there. */
function hiddenPaths(role: string, slug: CollectionSlug): { path: string; target: string }[] {
  return leaves(slug).flatMap(({ path, field }) => {
    const virtual = 'virtual' in field && typeof field.virtual === 'string' ? field.virtual : null;
    const target = targetOf(field) as CollectionSlug | undefined;
    if (virtual !== null) {
      const [first, ...rest] = virtual.split('.');
      const via = leaves(slug).find((one) => one.path === first);
      const to = via && targetOf(via.field);
      return to !== undefined && !isShown(role, to, rest.join('.')) ? [{ path, target: to }] : [];
    }
    if (target === undefined) return [];
    return (
      leaves(target)
        .filter((inner) => inner.path !== 'id' && !('virtual' in inner.field && inner.field.virtual))
        .filter((inner) => inner.field.type !== 'join' && !isShown(role, target, inner.path))
        // On MongoDB an empty reference is not stored, so a missing reference does not mean that it is
        // hidden.
        .filter((inner) => process.env.TEST_DATABASE !== 'mongodb' || targetOf(inner.field) === undefined)
        .map((inner) => ({ path: `${path}.${inner.path}`, target }))
    );
  });
}

/**
 * Fields that are hidden from a role in others' records, in collections of which it may read every record.
 */
const hiddenFields = (role: string, slug: CollectionSlug): string[] =>
  slug.startsWith('payload-') || (shown.get(role)?.get(slug)?.size ?? 0) === 0
    ? []
    : leaves(slug)
        .filter(({ field }) => field.type !== 'join' && !('virtual' in field && field.virtual))
        .map(({ path }) => path)
        .filter((path) => !isShown(role, slug, path) && !/(?:^|\.)id$/.test(path))
        // A reference may be empty in the record that was read.
        .filter((path) =>
          leaves(slug).some((leaf) => leaf.path === path && targetOf(leaf.field) === undefined),
        );

async function told(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'status' in error
      ? `${String(error.status)} ${error.message}`
      : String(error);
  }
}

/** Every way to query the records of a collection by a path, as a request would. */
function ways(slug: CollectionSlug, path: string, user: TypedUser): Record<string, () => Promise<unknown>> {
  const { payload } = cms;
  const req = { payloadAPI: 'REST', user } as unknown as PayloadRequest;
  const common = { collection: slug, depth: 0, limit: 1, overrideAccess: false, user, req } as const;
  const where = { [path]: { exists: true } };
  const inVersion = { [`version.${path}`]: { exists: true } };
  const [first = '', ...rest] = path.split('.');
  const data = {} as never;
  return {
    sort: () => payload.find({ ...common, sort: path }),
    'sort backwards, second': () => payload.find({ ...common, sort: ['id', `-${path}`] }),
    'sort with underscores': () => payload.find({ ...common, sort: path.replaceAll('.', '__') }),
    'sort drafts': () => payload.find({ ...common, draft: true, sort: path }),
    where: () => payload.find({ ...common, where }),
    'where of drafts': () => payload.find({ ...common, draft: true, where }),
    'where within or': () =>
      payload.find({ ...common, where: { or: [{ id: { exists: true } }, { and: [where] }] } }),
    ...(rest.length > 0
      ? {
          'where within contains': () =>
            payload.find({
              ...common,
              where: { [first]: { contains: { [rest.join('.')]: { exists: true } } } } as unknown as Where,
            }),
        }
      : {}),
    count: () => payload.count({ ...common, where }),
    distinct: () => payload.findDistinct({ ...common, field: path as never }),
    'update many': () => payload.update({ ...common, where, data }),
    'delete many': () => payload.delete({ ...common, where }),
    ...(payload.collections[slug].config.versions
      ? {
          'where of versions': () => payload.findVersions({ ...common, where: inVersion }),
          'sort of versions': () => payload.findVersions({ ...common, sort: `version.${path}` }),
          'versions by their record': () => payload.findVersions({ ...common, sort: `parent.${path}` }),
        }
      : {}),
    ...Object.fromEntries(
      slugs.flatMap((from) =>
        (payload.collections[from].config.joins[slug] ?? []).flatMap(({ joinPath }) =>
          [{ sort: path }, { where }].map((asked) => [
            `joins of ${from}: ${Object.keys(asked).join()}`,
            () => payload.find({ ...common, collection: from, joins: { [joinPath]: asked } as never }),
          ]),
        ),
      ),
    ),
  };
}

describe.each(roleColumns)('as %s', (role) => {
  it('no record is found, ordered, counted or joined by what it may not read, and what is hidden looks like what is not there', async () => {
    const { user } = people.get(role) ?? {};
    if (!user) throw new Error(role);
    const let_in: string[] = [];
    const unlike: string[] = [];
    let asked = 0;
    for (const slug of slugs) {
      const paths = [...hiddenPaths(role, slug).map(({ path }) => path), ...hiddenFields(role, slug)];
      for (const path of paths) {
        const unknown = path.replace(/[^.]+$/, 'nothingOfThisName');
        const strange = ways(slug, unknown, user);
        for (const [way, ask] of Object.entries(ways(slug, path, user))) {
          asked += 1;
          const answer = await told(ask);
          if (!/^(?:400 没有“|403 )/.test(answer)) let_in.push(`${slug} ${way} ${path}: ${answer}`);
          else if (
            answer !==
            (await told(strange[way] ?? ask)).replaceAll(/nothingOfThisName/g, path.split('.').at(-1) ?? '')
          )
            unlike.push(`${slug} ${way} ${path}`);
        }
      }
    }
    expect(let_in).toEqual([]);
    expect(unlike).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  });

  it('no record shows more where what is hidden is selected, or populated from another', async () => {
    const token = people.get(role)?.token;
    const told: string[] = [];
    const look = async (slug: string, query: string, hidden: (path: string) => boolean) => {
      const { body } = await askApi(cms.payload, 'GET', `/${slug}/${records.get(slug)}?${query}`, { token });
      told.push(
        ...pathsIn(body)
          .filter(hidden)
          .map((path) => `${slug} ${query} ${path}`),
      );
    };
    const bracketed = (path: string) =>
      path
        .split('.')
        .map((part) => `[${part}]`)
        .join('');
    for (const slug of slugs) {
      const hidden = hiddenFields(role, slug);
      if (hidden.length > 0)
        await look(
          slug,
          `depth=0&${hidden.map((path) => `select${bracketed(path)}=true`).join('&')}`,
          (path) => hidden.includes(path),
        );
      for (const { path, field } of leaves(slug)) {
        const target = targetOf(field) as CollectionSlug | undefined;
        if (target === undefined || !isShown(role, slug, path)) continue;
        // Some roles see others' activities only once they are live. The activity that was read is not live.
        if (target === 'activities' && !isShown(role, target, 'title')) continue;
        const inner = leaves(target)
          .filter(({ field: one }) => one.type !== 'join' && !('virtual' in one && one.virtual))
          .map((one) => one.path)
          .filter((one) => one !== 'id' && !isShown(role, target, one));
        if (inner.length === 0) continue;
        const asked = inner.map((one) => `populate[${target}]${bracketed(one)}=true`).join('&');
        await look(slug, `depth=1&select${bracketed(path)}=true&${asked}`, (found) =>
          inner.some((one) => found === `${path}.${one}`),
        );
      }
    }
    expect(told).toEqual([]);
  });
});

describe('through the doors of the API', () => {
  const ask = (role: string, method: 'GET' | 'POST', path: string) =>
    askApi(cms.payload, method, path, { token: people.get(role)?.token });

  it.each([
    '/participations?sort=volunteer.phone',
    '/participations?sort=-volunteer.phone,id',
    '/participations?sort=volunteerName',
    '/participations?where[volunteer.phone][greater_than]=139',
    '/participations?where={"volunteer.phone":{"like":"139"}}',
    '/participations/count?where[or][0][volunteer.phone][exists]=true',
    '/activities?joins[participations][sort]=volunteer.phone',
    '/teams?joins[volunteers][where][station.createdBy.email][exists]=true',
    '/activities?draft=true&where[writtenBy.email][like]=example',
    '/activities/versions?sort=version.writtenBy.email',
    '/exchange/list/participations?format=csv&where[volunteer.phone][like]=139',
    '/media?sort=createdBy.email',
  ])('a clerk is refused %s', async (path) => {
    const { status, body } = await ask('clerk', 'GET', path);
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('您不能按它查找和排序')]);
  });

  it('what may be read may be asked by', async () => {
    for (const [role, path] of [
      ['clerk', '/participations?sort=-hours'],
      ['clerk', '/participations?sort=activity&where[hours][greater_than]=1'],
      ['clerk', '/facilities?sort=station.name&where[station.shortName][like]=站'],
      ['editor', '/participations?sort=volunteer.phone'],
      [
        'editor',
        '/activities/versions?sort=-version.startsAt&where[version.ledger.servedCount][exists]=true',
      ],
      ['administrator', '/activities?sort=writtenBy.email'],
    ] as const)
      expect([path, (await ask(role, 'GET', path)).status]).toEqual([path, 200]);
  });

  it('GraphQL is off', async () => {
    expect((await ask('administrator', 'POST', '/graphql')).status).toBe(404);
    expect((await ask('administrator', 'GET', '/graphql-playground')).status).toBe(404);
  });
});
