import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draw } from '#content/spot-check/draw.ts';
import { checkSealed } from '#content/sealed/check-sealed.ts';
import { sealedFile } from '#content/sealed/sealed-file.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';
import { putHash, putName, putRelease } from '../../support/put-release.ts';

let cms: OpenCms;
let inspector: Person;
let editor: Person;
let station: string;
let village: string;
let releasesDir: string;

beforeAll(async () => {
  cms = await openCms();
  ({ releasesDir } = (await import('#cms/env/env.ts')).settings);
  inspector = await makePerson(cms.payload, '考核甲', ['inspector']);
  editor = await makePerson(cms.payload, '编辑甲', ['editor']);
  village = await makeRecord(cms.payload, 'villages', { name: '龙堰村' });
  station = await makeRecord(cms.payload, 'stations', { name: '龙堰村站', village });
});
afterAll(() => cms.close());

const ask = (person: Person, body: object) =>
  askApi(cms.payload, 'POST', '/spotChecks?depth=0', { token: person.token, body });
const docIn = (body: Readonly<Record<string, unknown>>) => Object(body['doc']);
const said = (body: Readonly<Record<string, unknown>>) => JSON.stringify(body['errors']);

describe('a spot check', () => {
  test('is refused while nothing was published', async () => {
    const { status, body } = await ask(inspector, { number: '386021', size: 3 });
    expect(status).toBe(409);
    expect(said(body)).toContain('网站还没有发布过');
  });

  const ids = Array.from({ length: 12 }, (_, n) => `held-${n}`);
  const publishTown = () =>
    putRelease(
      releasesDir,
      [
        ...ids.map((id, n) => ({
          id,
          stationId: n < 5 ? station : 'other',
          startsAt: `2026-${String(n + 1).padStart(2, '0')}-15T09:00:00+08:00`,
        })),
        { id: 'planned-1', state: 'planned', stationId: station },
        { id: 'cancelled-1', state: 'cancelled', stationId: station },
      ],
      [
        { id: station, name: '龙堰村站', villageId: village },
        { id: 'other', name: '别处' },
      ],
    );

  test('draws what anybody draws from the live dataset, of held activities alone', async () => {
    publishTown();
    const { status, body } = await ask(inspector, { number: '386021', size: 4 });
    expect(status, said(body)).toBe(201);
    const doc = docIn(body);
    expect(doc).toMatchObject({
      datasetHash: putHash,
      release: putName,
      population: 12,
      checkedBy: '考核甲',
      title: '全镇抽4条',
    });
    const drawn = doc.rows.map((row: { activity: string }) => row.activity);
    expect(drawn).toEqual(draw(ids, { datasetHash: putHash, number: '386021' }, 4));
  });

  test.each([
    ['a station', () => ({ station }), 5],
    ['a village', () => ({ village }), 5],
    ['days, both ends included', () => ({ from: '2026-03-15', to: '2026-06-15' }), 4],
    ['a station from a day on', () => ({ station, from: '2026-04-01' }), 2],
  ])('draws within %s', async (_, scope, population) => {
    const { status, body } = await ask(inspector, { number: '1234', size: 59, ...scope() });
    expect(status, said(body)).toBe(201);
    expect(docIn(body)).toMatchObject({ population });
    expect(docIn(body).rows).toHaveLength(population);
  });

  test.each([
    ['a number with letters', { number: '38a021' }, '4 到 8 位数字'],
    ['a number of three digits', { number: '386' }, '4 到 8 位数字'],
    ['a number of a telephone', { number: '13812345678' }, '最多 8 个字'],
    ['no number', { number: '' }, '4 到 8 位数字'],
    ['no record', { size: 0 }, '抽几条'],
    ['half a record', { size: 2.5 }, '抽几条'],
    ['too many records', { size: 501 }, '抽几条'],
    ['days in the wrong order', { from: '2026-06-01', to: '2026-05-01' }, '截止日期不能早于开始日期'],
    ['days on which nothing was held', { from: '2027-01-01' }, '没有已开展的活动'],
  ])('with %s is refused in words', async (_, more, words) => {
    const { status, body } = await ask(inspector, { number: '386021', size: 3, ...more });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(said(body)).toContain(words);
  });

  test('of a station and a village at once is refused in words', async () => {
    const { status, body } = await ask(inspector, { number: '386021', size: 3, station, village });
    expect([status, said(body)]).toEqual([400, expect.stringContaining('站点和村只选一个')]);
  });

  test('takes results and keeps its draw, whatever else is sent', async () => {
    const made = docIn((await ask(inspector, { number: '777777', size: 3 })).body);
    const rows = made.rows.map((row: object) => ({
      ...row,
      activity: 'forged',
      name: '别的',
      result: 'confirmed',
      remark: '看过签到表',
    }));
    const patch = (body: object) =>
      askApi(cms.payload, 'PATCH', `/spotChecks/${made.id}?depth=0`, { token: inspector.token, body });
    const { status, body } = await patch({
      rows,
      number: '888888',
      datasetHash: '0'.repeat(64),
      population: 1,
      size: 1,
      station,
    });
    expect(status, said(body)).toBe(200);
    expect(docIn(body)).toMatchObject({ number: '777777', datasetHash: putHash, population: 12, size: 3 });
    expect(docIn(body).station ?? null).toBeNull();
    expect(docIn(body).rows.map((row: { activity: string }) => row.activity)).toEqual(
      made.rows.map((row: { activity: string }) => row.activity),
    );
    expect(docIn(body).rows[0]).toMatchObject({ result: 'confirmed', remark: '看过签到表' });
    for (const forged of [rows.slice(1), [...rows, { activity: 'one-more' }], []]) {
      const refused = await patch({ rows: forged });
      expect([refused.status, said(refused.body)]).toEqual([
        400,
        expect.stringContaining('抽到的活动不能增减'),
      ]);
    }
    expect((await patch({ rows: rows.map((row: object) => ({ ...row, result: 'perfect' })) })).status).toBe(
      400,
    );
    const stored = await cms.payload.findByID({ collection: 'spotChecks', id: made.id, depth: 0 });
    expect(stored.rows).toHaveLength(3);
    const { spotCheckRow } = await import('#cms/dataset/rows/spot-check.ts');
    expect(spotCheckRow(stored)).toMatchObject({ number: '777777', confirmed: 3, wrong: 0, unproven: 0 });
    expect(JSON.stringify(spotCheckRow(stored))).not.toMatch(/签到表|考核甲/);
  });

  test('is never deleted, and only read by editors', async () => {
    const { body } = await ask(inspector, { number: '555555', size: 1 });
    const path = `/spotChecks/${docIn(body).id}`;
    for (const { token } of [inspector, editor])
      expect((await askApi(cms.payload, 'DELETE', path, { token })).status).toBe(403);
    expect((await ask(editor, { number: '666666', size: 1 })).status).toBe(403);
  });

  test('has a sheet to print, with what is recorded and without anything unescaped', async () => {
    putRelease(releasesDir, [{ id: 'held-1', title: '<img src=x onerror=alert(1)>' }]);
    const { body } = await ask(inspector, { number: '4444', size: 1 });
    const sheet = (person?: Person) =>
      askApi(cms.payload, 'GET', `/inspection/sheet?check=${docIn(body).id}`, { token: person?.token });
    const { status, body: page } = await sheet(inspector);
    expect(status).toBe(200);
    expect(page['text']).toContain('4444');
    expect(page['text']).toContain(putHash.slice(0, 12));
    expect(page['text']).toContain('&lt;img src=x');
    expect(page['text']).not.toContain('<img src=x');
    expect((await sheet()).status).toBe(401);
    const missing = await askApi(cms.payload, 'GET', '/inspection/sheet?check=none', inspector);
    expect([missing.status, said(missing.body)]).toEqual([404, expect.stringContaining('没有这次抽查')]);
  });
});

describe('the sealed rows of a month', () => {
  const rowsOfTown = async () => {
    const { exportTables } = await import('#cms/dataset/export-tables.ts');
    return (await exportTables(cms.payload)).tables;
  };
  const take = (person: Person, month: string) =>
    askApi(cms.payload, 'GET', `/inspection/sealed?month=${month}`, { token: person.token });
  let volunteer: string;
  let participation: string;

  beforeAll(async () => {
    const activity = (state: string, startsAt: string, more: object = {}) =>
      makeRecord(cms.payload, 'activities', { station, state, startsAt, _status: 'published', ...more });
    volunteer = await makeRecord(cms.payload, 'volunteers', { name: '王秀英' });
    const other = await makeRecord(cms.payload, 'volunteers', { name: '李国富' });
    const held = await activity('held', '2026-06-30T15:30:00.000Z');
    // The next day in Shanghai, so the next month.
    const late = await activity('held', '2026-06-30T16:30:00.000Z');
    const planned = await activity('planned', '2026-06-20T01:00:00.000Z');
    const draft = await activity('held', '2026-06-20T01:00:00.000Z', { _status: 'draft' });
    const join = (who: string, at: string) =>
      makeRecord(cms.payload, 'participations', {
        ...{ volunteer: who, activity: at, hours: 2.5, role: 'volunteer', hoursKnownBy: 'signed' },
      });
    participation = await join(volunteer, held);
    await join(other, held);
    await join(volunteer, late);
    await join(volunteer, planned);
    await join(volunteer, draft);
  });

  test('are published as a root and hashes, and nothing else of them is', async () => {
    const { sealedMonths } = await rowsOfTown();
    expect(sealedMonths.map(({ month, rows }) => [month, rows])).toEqual([
      ['2026-06', 2],
      ['2026-07', 1],
    ]);
    expect(JSON.stringify(sealedMonths)).not.toMatch(/王秀英|李国富/);
    expect(JSON.stringify(sealedMonths)).not.toContain(volunteer);
  });

  test('are the same at the next publish, and prove what was published', async () => {
    const [before] = (await rowsOfTown()).sealedMonths;
    const { forgetRecords } = await import('#cms/dataset/read-records.ts');
    forgetRecords(cms.payload);
    const [after] = (await rowsOfTown()).sealedMonths;
    expect(after).toEqual(before);
    const { status, body } = await take(inspector, '2026-06');
    expect(status).toBe(200);
    const file = sealedFile.parse(body);
    expect(file.rows.map(({ name }) => name).toSorted()).toEqual(['李国富', '王秀英']);
    if (after === undefined) throw new Error('no month');
    expect(checkSealed(file, after)).toEqual({ isSame: true, faults: [], people: 2 });
  });

  test.each([
    [
      'hours',
      () =>
        cms.payload.db.updateOne({
          collection: 'participations',
          id: participation,
          data: { hours: 9, updatedAt: new Date().toISOString() },
        }),
    ],
    [
      'a name',
      () =>
        cms.payload.db.updateOne({
          collection: 'volunteers',
          id: volunteer,
          data: { name: '王秀兰', updatedAt: new Date().toISOString() },
        }),
    ],
  ])('do not agree with the former seal once %s changed, and the row is named', async (_, change) => {
    const [before] = (await rowsOfTown()).sealedMonths;
    await change();
    const [after] = (await rowsOfTown()).sealedMonths;
    if (before === undefined || after === undefined) throw new Error('no month');
    expect(after.root).not.toBe(before.root);
    const file = sealedFile.parse((await take(inspector, '2026-06')).body);
    expect(checkSealed(file, after).isSame).toBe(true);
    expect(checkSealed(file, before).faults).toMatchObject([{ kind: 'altered', row: { id: participation } }]);
  });

  test('are given to inspectors alone, with a line in the log each time', async () => {
    const lines = async () =>
      (await cms.payload.count({ collection: 'auditLog', where: { action: { equals: 'export' } } }))
        .totalDocs;
    const before = await lines();
    await take(inspector, '2026-06');
    expect(await lines()).toBe(before + 1);
    for (const role of ['editor', 'clerk', 'keeper', 'leader', 'first'] as const) {
      const { status, body } = await take(await makePerson(cms.payload, role, [role]), '2026-06');
      expect([status, said(body)]).toEqual([403, expect.stringContaining('考核查看')]);
    }
    expect(await lines()).toBe(before + 1);
  });

  test.each([
    ['2026-13', '请选一个月份'],
    ['', '请选一个月份'],
    ['2026-06-01', '请选一个月份'],
    ['2019-01', '没有参与记录'],
  ])('of “%s” are refused in words', async (month, words) => {
    const { status, body } = await take(inspector, month);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(said(body)).toContain(words);
  });
});
