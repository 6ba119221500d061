import type { CollectionSlug, PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { leafPaths } from '../../support/leaf-paths.ts';
import { makeRecord } from '../../support/make-record.ts';
import { makePerson, type Person } from '../../support/make-person.ts';

let cms: OpenCms;
let admin: Person;

beforeAll(async () => {
  cms = await openCms();
  admin = await makePerson(cms.payload, '管理员', ['administrator']);
  await makeRecord(cms.payload, 'villages');
});
afterAll(() => cms.close());

const chinese = (body: unknown) => /[\u4e00-\u9fff]/.test(JSON.stringify(body));

describe('a query that cannot be understood is refused in Chinese', () => {
  it.each([
    'page=-1',
    'page=0',
    'page=abc',
    'page=1e99',
    'page=99999999999999999999',
    'limit=-5',
    'limit=abc',
    'limit=1.5',
    'depth=abc',
    'depth=-1',
    'pagination=perhaps',
    'draft=1',
    'where=abc',
    'where=[1]',
    'where=null',
    'where[startsAt]=abc',
    'where[startsAt][greater_than]=abc',
    'where[startsAt][in]=2026-01-01,abc',
    'where[startsAt][like]=2026',
    'where[startsAt][0]=abc',
    'where[startsAt][is]=2026-01-01',
    'where[startsAt][near]=1,2',
    'where[ledger.servedCount][greater_than]=many',
    'where[ledger.isCounted][equals]=perhaps',
    'where[title][exists]=perhaps',
    'where[title][equals][a]=b',
    'where[title][equals]=a&where[title][equals]=b',
    'where[nothing][equals]=1',
    'where[title.nothing][equals]=1',
    'where[or]=abc',
    'where[or][0]=abc',
    'where[and][a][title][equals]=b',
    'where[constructor][equals]=1',
    'where[__proto__][equals]=1',
    'sort=nothing',
    'sort=title,nothing',
    'sort=-',
    'sort[a]=title',
    'select=title',
    'populate=title',
    'joins=title',
    'joins[nothing][limit]=1',
    'joins[needs][sort]=nothing',
  ])('%s', async (query) => {
    for (const address of ['/activities', '/activities/versions']) {
      const inVersion = address.endsWith('versions')
        ? query.replaceAll(/(where\[|sort=-?)(startsAt|title|ledger)/g, '$1version.$2')
        : query;
      if (address.endsWith('versions') && query.startsWith('joins[')) continue;
      const { status, body } = await askApi(cms.payload, 'GET', `${address}?${inVersion}`, admin);
      expect([address, status, chinese(body), JSON.stringify(body)]).toEqual([
        address,
        400,
        true,
        expect.not.stringMatching(/[a-z]+ [a-z]+ [a-z]+/i),
      ]);
    }
  });

  it('whichever field, comparison and value are put together, nothing fails', async () => {
    const { payload } = cms;
    const values: unknown[] = [
      '',
      'null',
      'abc',
      '-1',
      '1e400',
      '2026-02-30',
      "'",
      '%',
      '\\',
      '[',
      '(',
      null,
      true,
      5,
      [],
      ['a', 'b'],
      {},
      { a: 1 },
    ];
    const operators = [
      'equals',
      'not_equals',
      'contains',
      'in',
      'not_in',
      'all',
      'exists',
      'greater_than',
      'less_than_equal',
      'like',
      'not_like',
      'within',
      'near',
      'intersects',
      'constructor',
    ];
    const failed: string[] = [];
    const req = { payloadAPI: 'REST', user: admin.user } as unknown as PayloadRequest;
    const slugs = Object.keys(payload.collections) as CollectionSlug[];
    const seen = new Set<string>();
    for (const slug of slugs) {
      for (const { path, field } of leafPaths(payload.collections[slug].config.flattenedFields)) {
        // One field of each kind and position in a record represents all similar ones.
        const kind = [
          field.type,
          'hasMany' in field && field.hasMany,
          path.includes('.'),
          'virtual' in field && field.virtual,
        ].join();
        if (seen.has(kind)) continue;
        seen.add(kind);
        for (const operator of operators)
          for (const value of values) {
            const where = { [path]: { [operator]: value } } as never;
            const asked = {
              collection: slug,
              where,
              depth: 0,
              limit: 1,
              overrideAccess: false,
              user: admin.user,
              req,
            } as const;
            const outcome = await payload.find(asked).then(
              () => 200,
              (error: unknown) => Reflect.get(Object(error), 'status') ?? String(error),
            );
            if (outcome !== 200 && outcome !== 400 && outcome !== 403)
              failed.push(
                `${slug} ${path} (${kind}) ${operator} ${JSON.stringify(value)}: ${String(outcome)}`,
              );
          }
      }
    }
    expect(failed).toEqual([]);
    expect(seen.size).toBeGreaterThan(12);
  });
});

describe('a body that is no record is refused in Chinese, and nothing is saved', () => {
  const count = async () => (await cms.payload.count({ collection: 'villages' })).totalDocs;

  it.each([
    'null',
    '[]',
    '[{"name":"村"}]',
    '"村"',
    '5',
    'true',
    '{',
    '{"name":"村"',
    '{"name":"村","nothing":1}',
    '{"name":"村","__proto__":{"a":1},"constructor":1}',
    '',
    '{}',
  ])('%s', async (body) => {
    const before = await count();
    const { id } = (await cms.payload.find({ collection: 'villages', limit: 1 })).docs[0] ?? {};
    const made = await askApi(cms.payload, 'POST', '/villages', { ...admin, body });
    expect([made.status, chinese(made.body)]).toEqual([400, true]);
    if (body !== '' && body !== '{}') {
      const changed = await askApi(cms.payload, 'PATCH', `/villages/${id}`, { ...admin, body });
      expect([changed.status, chinese(changed.body)]).toEqual([400, true]);
      const global = await askApi(cms.payload, 'POST', '/globals/siteSettings', { ...admin, body });
      expect([global.status, chinese(global.body)]).toEqual([400, true]);
    }
    expect(await count()).toBe(before);
  });

  it.each(['null', '[]', '"x"', '{', '{"alt":"图","nothing":1}'])('%s in a form', async (fields) => {
    const form = () => {
      const body = new FormData();
      body.set('_payload', fields);
      return body;
    };
    for (const address of ['/media', '/villages']) {
      const { status, body } = await askApi(cms.payload, 'POST', address, { ...admin, body: form() });
      expect([address, status, chinese(body)]).toEqual([address, 400, true]);
    }
  });

  it.each(['null', '[]', '{'])('%s in the endpoints beside those of records', async (body) => {
    for (const address of [
      '/users/login',
      '/activities/check',
      '/activities/review',
      '/releases/publish',
      '/imports/check',
    ]) {
      const { status, body: told } = await askApi(cms.payload, 'POST', address, { ...admin, body });
      expect([address, status, chinese(told)]).toEqual([address, 400, true]);
    }
  });

  it('another kind of content is refused', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    const { status, body } = await askApi(cms.payload, 'POST', '/villages', {
      ...admin,
      body: 'name=村',
      headers,
    });
    expect([status, chinese(body)]).toEqual([400, true]);
  });
});

it('`limit=0` hands out no more than 500 records, of joined records neither', async () => {
  for (let n = 0; n < 505; n += 1)
    await cms.payload.db.create({ collection: 'villages', data: { name: `村${n}` }, req: undefined });
  const length = async (path: string) =>
    ((await askApi(cms.payload, 'GET', path, admin)).body['docs'] as unknown[]).length;
  expect(await length('/villages?limit=0')).toBe(500);
  expect(await length('/villages?limit=0&pagination=false')).toBe(500);
  expect(await length('/villages?limit=100000')).toBe(500);
  expect(await length('/villages?pagination=false')).toBeLessThanOrEqual(500);
  expect(await length('/villages?limit=7')).toBe(7);
  const station = await cms.payload.db.create({
    collection: 'stations',
    data: { name: '站', shortName: '站', level: 'station', slug: 'zhan', _status: 'published' },
    req: undefined,
  });
  for (let n = 0; n < 505; n += 1)
    await cms.payload.db.create({
      collection: 'facilities',
      data: { name: `书屋${n}`, kind: 'library', station: station.id },
      req: undefined,
    });
  for (const address of ['/stations', `/stations/${String(station.id)}`]) {
    const { body } = await askApi(cms.payload, 'GET', `${address}?joins[facilities][limit]=0`, admin);
    const [first] = Array.isArray(body['docs']) ? (body['docs'] as unknown[]) : [body];
    const joined: unknown = Reflect.get(Object(Reflect.get(Object(first), 'facilities')), 'docs');
    expect([address, Array.isArray(joined) ? joined.length : joined]).toEqual([address, 500]);
  }
});
