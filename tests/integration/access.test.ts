import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypedUser } from 'payload';
import { makeGround, newRecord, type Ground, type Reached } from '../support/access-records.ts';
import { askApi } from '../support/ask-api.ts';
import { openCms, type OpenCms } from '../support/cms.ts';
import { makePerson, type Person } from '../support/make-person.ts';
import { putRelease } from '../support/put-release.ts';
import { roleColumns } from '../support/role-columns.ts';

/**
 * Expected access rules, written down a second time by hand: collection → one word per person, in the order
 * of `roleColumns`. The letters mean create, read, update, delete. A capital letter covers every record, a
 * small letter only records of the person's own station (own uploads, own account). `s`: reads own records,
 * and others' if they are live. `n`: deletes own records that are only drafts. `-`: not allowed. Users who
 * are signed out, switched off or have to change a one-time password may do nothing, except that the last may
 * read their own account.
 */
// prettier-ignore
const table: Readonly<Record<Reached | 'activities in review', string>> = {
  //                     admin editor clerk first second third inspector keeper leader
  villages:             'CRUD CRUD -R-- -R-- -R-- -R-- -R-- -R-- -R--',
  categories:           'CRUD CRUD -R-- -R-- -R-- -R-- -R-- -R-- -R--',
  stations:             'CRUD CRUD -Ru- -R-- -R-- -R-- -R-- -R-- -R--',
  facilities:           'CRUD CRUD cRud -R-- -R-- -R-- -R-- -R-- -R--',
  teams:                'CRUD CRUD -R-- -R-- -R-- -R-- -R-- -R-- -R--',
  volunteers:           'CRUD CRUD cru- ---- ---- ---- -R-- -R-- ----',
  projects:             'CRUD CRUD -R-- -R-- -R-- -R-- -R-- -R-- -R--',
  activities:           'CRUD CRUD csun -RU- -RU- -RU- -R-- -s-- -s--',
  'activities in review': 'CR-D CR-D cr-- -R-- -R-- -R-- -R-- -r-- -r--',
  participations:       'CRUD CRUD crud ---- ---- ---- -R-- -R-- ----',
  needs:                'CRUD CRUD cru- ---- ---- ---- -R-- ---- ----',
  needSurveys:          'CRUD CRUD -R-- -R-- -R-- -R-- -R-- -R-- -R--',
  needSteps:            '-R-- -R-- ---- ---- ---- ---- -R-- ---- ----',
  wishClaims:           'CRUD CRUD cru- ---- ---- ---- -R-- ---- ----',
  pointsRules:          'CRUD -R-- -R-- -R-- -R-- -R-- -R-- CRU- -R--',
  pointsEntries:        '-R-- -R-- ---- ---- ---- ---- -R-- -R-- ----',
  pointsAppeals:        '-R-- -R-- ---- ---- ---- ---- -R-- -R-- ----',
  stockEntries:         '-R-- -R-- ---- ---- ---- ---- -R-- -R-- ----',
  households:           'CRUD CRUD ---- ---- ---- ---- -R-- CRU- ----',
  rewards:              'CRUD CRUD -R-- -R-- -R-- -R-- -R-- CRUD -R--',
  redemptions:          '-R-- -R-- ---- ---- ---- ---- -R-- -R-- ----',
  standards:            'CRUD CRUD -R-- -R-- -R-- -R-- -R-- -R-- -R--',
  selfChecks:           'CRUD CRUD crud -R-- -R-- -R-- -R-- ---- ----',
  spotChecks:           'CRU- -R-- ---- ---- ---- ---- CRU- ---- ----',
  indicators:           'CRUD CRUD -R-- -R-- -R-- -R-- -R-- -R-- -R--',
  documents:            'CRUD CRUD -R-- -R-- -R-- -R-- -R-- -R-- -R--',
  media:                'CRUD CRUD CRud -RU- -RU- -RU- -R-- CRu- -R--',
  users:                'CRUD -ru- -ru- -ru- -ru- -ru- -ru- -ru- -ru-',
  releases:             '-R-- -R-- ---- -R-- -R-- -R-- -R-- ---- ----',
  reviewSteps:          '-R-- -R-- ---- -R-- -R-- -R-- -R-- ---- ----',
  auditLog:             '-R-- ---- ---- ---- ---- ---- -R-- ---- ----',
  imports:              '-R-- -R-- -r-- ---- ---- ---- -R-- -r-- ----',
  importWords:          'CRUD CRUD ---- ---- ---- ---- -R-- ---- ----',
  deletedRecords:       '-R-D -R-- ---- ---- ---- ---- ---- ---- ----',
  publishRequests:      '---- ---- ---- ---- ---- ---- ---- ---- ----',
  pointsNotices:        '-R-- -R-- ---- ---- ---- ---- -R-- -R-- ----',
  pointsCodes:          '---- ---- ---- ---- ---- ---- ---- ---- ----',
  signIns:              '---- ---- ---- ---- ---- ---- ---- ---- ----',
  formMarks:            '---- ---- ---- ---- ---- ---- ---- ---- ----',
};

/**
 * Who may publish a draft (P) and take down a live record (T) by saving. Nobody may do so with activities:
 * only the review publishes them.
 */
// prettier-ignore
const publishing: Readonly<Record<'activities' | 'stations' | 'teams' | 'projects' | 'documents', string>> = {
  activities: '-- -- -- -- -- -- -- -- --',
  stations:   'PT PT p- -- -- -- -- -- --',
  teams:      'PT PT -- -- -- -- -- -- --',
  projects:   'PT PT -- -- -- -- -- -- --',
  documents:  'PT PT -- -- -- -- -- -- --',
};

/** Settings: read and update. */
// prettier-ignore
const globalsTable = {
  siteSettings:   'RU RU R- R- R- R- R- R- R-',
  reviewSettings: 'RU R- R- R- R- R- R- R- R-',
} as const;

type Door = 'http' | 'local';
type Somebody = Pick<Person, 'id'> & { token?: string; user: TypedUser | null };
interface Fixture {
  id: string;
  station: string;
}

const withDrafts = new Set<string>(['activities', 'stations', 'teams', 'projects', 'documents']);
const collectionOf = (row: keyof typeof table): Reached =>
  row === 'activities in review' ? 'activities' : row;

let cms: OpenCms;
let ground: Ground;
let picture: Buffer;
let own: string;
let other: string;
let people: Record<string, Somebody>;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  // A spot check draws from what is live.
  putRelease((await import('#cms/env/env.ts')).settings.releasesDir);
  const station = async () => {
    const data = newRecord('stations', ground, '');
    return (await payload.create({ collection: 'stations', data: data as never })).id;
  };
  [own, other] = [await station(), await station()];
  ground = await makeGround(payload, [own, other]);
  picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#b8121b' } })
    .jpeg()
    .toBuffer();
  const stations = [own];
  const made = await Promise.all([
    ...roleColumns.map((role) => makePerson(payload, role, [role], { stations })),
    makePerson(payload, 'one-time', ['administrator', 'clerk'], { stations, mustChangePassword: true }),
    makePerson(payload, 'off', ['administrator', 'clerk'], { stations, active: false }),
  ]);
  people = {
    ...Object.fromEntries(made.map((person) => [person.name, person])),
    'signed out': { id: '', user: null },
  };
});
afterAll(() => cms.close());

const person = (name: string): Somebody => {
  const found = people[name];
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
};
const file = () => ({ data: picture, mimetype: 'image/jpeg', name: 'red.jpg', size: picture.length });
/** Creates a record directly, without any access check. */
async function make(
  row: keyof typeof table,
  station: string,
  who: Somebody,
  status: 'draft' | 'published',
): Promise<Fixture> {
  const collection = collectionOf(row);
  const { payload } = cms;
  const data = {
    ...newRecord(collection, ground, station),
    ...(withDrafts.has(collection) ? { _status: status } : {}),
    ...(row === 'activities' ? { reviewState: status } : {}),
    ...(row === 'activities in review' ? { reviewState: 'second', _status: 'draft' } : {}),
  };
  const { id } = await payload.create({
    collection,
    data: data as never,
    // An upload and an import belong to the user who makes them.
    ...(collection === 'media' || collection === 'imports'
      ? { user: station === own ? who.user : person('administrator').user }
      : {}),
    ...(collection === 'media' ? { file: file() } : {}),
    context: { skipPublish: true, skipLog: true },
  });
  return { id, station };
}

async function forget(collection: Reached, id: string): Promise<void> {
  await cms.payload.db.deleteOne({ collection, where: { id: { equals: id } } });
  if (withDrafts.has(collection))
    await cms.payload.db.deleteVersions({ collection, where: { parent: { equals: id } } });
}

/**
 * Whether a status means that access is allowed: done, or refused only because other records need this one
 * (409).
 */
function allowed(status: number): boolean {
  if ([200, 201, 409].includes(status)) return true;
  if ([401, 403, 404].includes(status)) return false;
  throw new Error(`an answer that tells nothing of access: ${status}`);
}

/** Result of a Local API call, as an HTTP status. */
async function statusOf(work: Promise<unknown>): Promise<{ status: number; id?: string }> {
  try {
    const doc = await work;
    return {
      status: 200,
      ...(typeof doc === 'object' && doc !== null && 'id' in doc ? { id: String(doc.id) } : {}),
    };
  } catch (error) {
    if (error instanceof Error && 'status' in error && typeof error.status === 'number')
      return { status: error.status };
    throw error;
  }
}

function form(data: object): FormData {
  const body = new FormData();
  body.set('_payload', JSON.stringify(data));
  body.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'red.jpg');
  return body;
}

const local = (who: Somebody) =>
  ({ overrideAccess: false, user: who.user, depth: 0, context: { skipPublish: true } }) as const;

async function mayCreate(
  door: Door,
  row: keyof typeof table,
  who: Somebody,
  station: string,
): Promise<boolean> {
  const collection = collectionOf(row);
  const { _status, reviewState, ...data } = newRecord(collection, ground, station);
  let made: { status: number; id?: string };
  if (door === 'http') {
    const body = collection === 'media' ? form(data) : data;
    const answer = await askApi(cms.payload, 'POST', `/${collection}?depth=0`, { ...who, body });
    made = {
      status: answer.status,
      ...(answer.status === 201 ? { id: Reflect.get(Object(answer.body.doc), 'id') } : {}),
    };
  } else {
    made = await statusOf(
      cms.payload.create({
        collection,
        data: data as never,
        ...local(who),
        ...(collection === 'media' ? { file: file() } : {}),
      }),
    );
  }
  if (made.id !== undefined) await forget(collection, made.id);
  return allowed(made.status);
}

async function mayRead(
  door: Door,
  row: keyof typeof table,
  who: Somebody,
  { id }: Fixture,
): Promise<boolean> {
  const collection = collectionOf(row);
  const where = { id: { equals: id } };
  if (door === 'http') {
    const one = allowed((await askApi(cms.payload, 'GET', `/${collection}/${id}?depth=0`, who)).status);
    const list = await askApi(cms.payload, 'GET', `/${collection}?depth=0&where[id][equals]=${id}`, who);
    const listed = Array.isArray(list.body.docs) && list.body.docs.length === 1;
    expect([who.id, 'listed', listed]).toEqual([who.id, 'listed', one]);
    return one;
  }
  const one = allowed((await statusOf(cms.payload.findByID({ collection, id, ...local(who) }))).status);
  const { status } = await statusOf(
    cms.payload.count({ collection, where, ...local(who) }).then(({ totalDocs }) => {
      expect(totalDocs).toBe(one ? 1 : 0);
    }),
  );
  expect([who.id, 'counted', allowed(status) || !one]).toEqual([who.id, 'counted', true]);
  return one;
}

async function mayUpdate(
  door: Door,
  row: keyof typeof table,
  who: Somebody,
  { id, station }: Fixture,
): Promise<boolean> {
  const collection = collectionOf(row);
  const [first] = Object.entries(newRecord(collection, ground, station));
  const data = Object.fromEntries(first === undefined ? [] : [first]);
  if (door === 'http') {
    const body = collection === 'media' ? form(data) : data;
    return allowed(
      (await askApi(cms.payload, 'PATCH', `/${collection}/${id}?depth=0`, { ...who, body })).status,
    );
  }
  return allowed(
    (await statusOf(cms.payload.update({ collection, id, data: data as never, ...local(who) }))).status,
  );
}

async function mayDelete(
  door: Door,
  row: keyof typeof table,
  who: Somebody,
  { id }: Fixture,
): Promise<boolean> {
  const collection = collectionOf(row);
  if (door === 'http')
    return allowed(
      (
        await askApi(
          cms.payload,
          'DELETE',
          `/${collection}/${id}?depth=0&reason=${encodeURIComponent('测试')}`,
          who,
        )
      ).status,
    );
  return allowed(
    (
      await statusOf(
        cms.payload.delete({ collection, id, ...local(who), context: { deletionReason: '测试' } }),
      )
    ).status,
  );
}

/**
 * Letter for what is possible with own and with others' records, the live one first. `!` if the result makes
 * no sense: others' records are allowed, own ones are not.
 */
function letter(name: string, possible: { own: boolean[]; other: boolean[] }): string {
  const [ownAll, otherAll] = [possible.own, possible.other].map((cells) => [...new Set(cells)]);
  if (name === 'r' && ownAll?.length === 1 && ownAll[0] && possible.other.join() === 'true,false') return 's';
  if (name === 'd' && possible.own.join() === 'false,true' && otherAll?.join() === 'false') return 'n';
  if (ownAll?.length !== 1 || otherAll?.length !== 1) return '?';
  if (ownAll[0]) return otherAll[0] ? name.toUpperCase() : name;
  return otherAll[0] ? '!' : '-';
}

/**
 * What a person can do in a collection through HTTP or the Local API, for each record state, as a word of the
 * table.
 */
async function wordOf(door: Door, row: keyof typeof table, who: Somebody): Promise<string> {
  const states = withDrafts.has(row) ? (['published', 'draft'] as const) : (['published'] as const);
  const collection = collectionOf(row);
  const found = { c: cell(), r: cell(), u: cell(), d: cell() };
  for (const side of ['own', 'other'] as const) {
    const station = side === 'own' ? own : other;
    found.c[side].push(await mayCreate(door, row, who, station));
    for (const status of states) {
      let record = await make(row, station, who, status);
      const isSelf = row === 'users' && side === 'own' && who.id !== '';
      const isOwnStation = row === 'stations' && side === 'own';
      if (isSelf || isOwnStation) {
        await forget(collection, record.id);
        record = { id: isSelf ? who.id : own, station };
      }
      found.r[side].push(await mayRead(door, row, who, record));
      found.u[side].push(await mayUpdate(door, row, who, record));
      // The user's own account and station are needed later, so deletion is tried on another record.
      const doomed = isSelf || isOwnStation ? await make(row, station, who, status) : record;
      found.d[side].push(await mayDelete(door, row, who, doomed));
      await forget(collection, doomed.id);
    }
  }
  return Object.entries(found)
    .map(([name, possible]) => letter(name, possible))
    .join('');
}

const cell = (): { own: boolean[]; other: boolean[] } => ({ own: [], other: [] });

describe.each(['http', 'local'] as const)('who may do what, through the %s door', (door) => {
  it.each(Object.entries(table) as [keyof typeof table, string][])('%s', async (row, expected) => {
    const words: string[] = [];
    for (const role of roleColumns) words.push(await wordOf(door, row, person(role)));
    expect(words.join(' ')).toBe(expected);
  });

  it.each(['signed out', 'off', 'one-time'])('nothing for whoever is %s', async (name) => {
    const words: string[] = [];
    for (const row of Object.keys(table) as (keyof typeof table)[]) {
      words.push(`${row} ${await wordOf(door, row, person(name))}`);
    }
    const own = name === 'one-time' ? '-r--' : '----';
    expect(words).toEqual(Object.keys(table).map((row) => `${row} ${row === 'users' ? own : '----'}`));
  });

  it.each(Object.entries(publishing) as [keyof typeof publishing, string][])(
    'publishing %s by saving',
    async (collection, expected) => {
      const words: string[] = [];
      for (const role of roleColumns) {
        const who = person(role);
        const found = { p: cell(), t: cell() };
        for (const side of ['own', 'other'] as const) {
          for (const [key, from, to] of [
            ['p', 'draft', 'published'],
            ['t', 'published', 'draft'],
          ] as const) {
            const { id } = await make(collection, side === 'own' ? own : other, who, from);
            const target = collection === 'stations' && side === 'own' ? own : id;
            await cms.payload.update({ collection, id: target, data: { _status: from } as never });
            await (door === 'http'
              ? askApi(cms.payload, 'PATCH', `/${collection}/${target}`, { ...who, body: { _status: to } })
              : statusOf(
                  cms.payload.update({
                    collection,
                    id: target,
                    data: { _status: to } as never,
                    ...local(who),
                  }),
                ));
            const { _status } = await cms.payload.findByID({ collection, id: target, depth: 0 });
            found[key][side].push(_status === to);
            await forget(collection, id);
          }
        }
        words.push(
          Object.entries(found)
            .map(([name, possible]) => letter(name, possible))
            .join(''),
        );
      }
      expect(words.join(' ')).toBe(expected);
    },
  );
});

describe('settings and files', () => {
  it.each(Object.entries(globalsTable) as [keyof typeof globalsTable, string][])(
    '%s',
    async (slug, expected) => {
      const before = await cms.payload.findGlobal({ slug, depth: 0 });
      const data =
        slug === 'reviewSettings' ? { levels: '3' } : { townName: Reflect.get(before, 'townName') };
      const word = async (who: Somebody) => {
        const read = await askApi(cms.payload, 'GET', `/globals/${slug}`, who);
        const written = await askApi(cms.payload, 'POST', `/globals/${slug}`, { ...who, body: data });
        return `${allowed(read.status) ? 'R' : '-'}${allowed(written.status) ? 'U' : '-'}`;
      };
      const words: string[] = [];
      for (const role of roleColumns) words.push(await word(person(role)));
      expect(words.join(' ')).toBe(expected);
      for (const name of ['signed out', 'off', 'one-time']) expect(await word(person(name))).toBe('--');
    },
  );

  it('hands an uploaded file to those who may read it, and to nobody else', async () => {
    const { id } = await make('media', own, person('clerk'), 'published');
    const { filename } = await cms.payload.findByID({ collection: 'media', id, depth: 0 });
    const status = async (name: string) =>
      (await askApi(cms.payload, 'GET', `/media/file/${filename ?? ''}`, person(name))).status;
    for (const role of roleColumns) expect([role, await status(role)]).toEqual([role, 200]);
    for (const name of ['signed out', 'off', 'one-time'])
      expect([name, await status(name)]).toEqual([name, 403]);
  });
});
