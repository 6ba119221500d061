import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlattenedField } from 'payload';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let editor: Person;
let admin: Person;
let station: string;
let common: object;

beforeAll(async () => {
  cms = await openCms();
  station = await makeRecord(cms.payload, 'stations');
  editor = await makePerson(cms.payload, '编辑甲', ['editor']);
  admin = await makePerson(cms.payload, '管理员甲', ['administrator']);
  common = {
    title: '为独居老人理发',
    state: 'held',
    category: await makeRecord(cms.payload, 'categories'),
    station,
    startsAt: '2026-05-01T01:00:00.000Z',
  };
});
afterAll(() => cms.close());

const as = (person: Person, method: 'POST' | 'PATCH', address: string, body: object) =>
  askApi(cms.payload, method, address, { token: person.token, body });
const draft = (body: object) => as(editor, 'POST', '/activities?draft=true&depth=0', { ...common, ...body });
const idIn = (body: Readonly<Record<string, unknown>>): string => Reflect.get(Object(body['doc']), 'id');
const said = (body: Readonly<Record<string, unknown>>) => JSON.stringify(body['errors']);

/** Paths of the text fields without a maximum length. */
const boundless = (fields: readonly FlattenedField[], above: string): string[] =>
  fields.flatMap((field) => {
    const path = `${above}.${field.name}`;
    if ('flattenedFields' in field) return boundless(field.flattenedFields, path);
    const isBounded = 'maxLength' in field && typeof field.maxLength === 'number';
    const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'code';
    return !isText || isBounded || ('virtual' in field && field.virtual) ? [] : [path];
  });

describe('a text', () => {
  it('has a longest length in every field that people fill in', () => {
    const bySystem = [
      'releases',
      'reviewSteps',
      'needSteps',
      'auditLog',
      'imports',
      'publishRequests',
      'formMarks',
      'signIns',
      'pointsCodes',
      'pointsNotices',
    ];
    const { collections, globals } = cms.payload.config;
    const found = [...collections, ...globals]
      .filter(({ slug }) => !slug.startsWith('payload-') && !bySystem.includes(slug))
      .flatMap(({ slug, flattenedFields }) => boundless(flattenedFields, slug))
      // Fields that Payload adds to files, sessions and accounts, and fills in by itself.
      .filter((path) => !/^media\.|^users\.(?:sessions|salt|hash|reset|apiKey)|\.id$|_tz$/.test(path));
    expect(found).toEqual([]);
  });

  it('that is longer is refused in a draft too, beside its field, with what to do', async () => {
    const { status, body } = await draft({ story: { body: '好'.repeat(20_001) } });
    expect(status).toBe(400);
    expect(said(body)).toContain('太长了，最多 20000 个字。请删短，或者分成几条来写。');
    expect(said(body)).toContain('story.body');
    expect((await draft({ story: { body: '好'.repeat(20_000) } })).status).toBe(201);
  });

  it('is measured in rows, in fields with rules of their own and in settings', async () => {
    const long = '好'.repeat(5_001);
    const { status, body } = await draft({ cancelReason: long });
    expect([status, said(body)]).toEqual([400, expect.stringContaining('最多 1000 个字')]);
    const row = await as(editor, 'PATCH', `/stations/${station}`, {
      exceptions: [{ from: '2026-10-01', to: '2026-10-02', kind: 'closed', reason: '好'.repeat(201) }],
    });
    expect([row.status, said(row.body)]).toEqual([400, expect.stringContaining('exceptions.0.reason')]);
    const services = await as(editor, 'PATCH', `/stations/${station}?draft=true`, { services: long });
    expect([services.status, said(services.body)]).toEqual([400, expect.stringContaining('最多 5000')]);
    const settings = await as(admin, 'POST', '/globals/siteSettings', { tagline: long });
    expect([settings.status, said(settings.body)]).toEqual([400, expect.stringContaining('最多 200 个字')]);
  });

  it('that was longer before there was a limit stays, and the rest of its record can be changed', async () => {
    const id = idIn((await draft({})).body);
    const remark = '好'.repeat(1_200);
    const { db } = cms.payload;
    const { docs } = await db.findVersions({ collection: 'activities', where: { parent: { equals: id } } });
    for (const version of docs)
      await db.updateVersion({
        collection: 'activities',
        id: version.id,
        versionData: { ...version, version: { ...version.version, ledger: { remark } } },
      });
    const saved = await as(editor, 'PATCH', `/activities/${id}?draft=true&depth=0`, {
      place: '文化广场',
      ledger: { remark },
    });
    expect(saved.status).toBe(200);
    expect(
      (await as(editor, 'PATCH', `/activities/${id}?draft=true`, { ledger: { remark: `${remark}。` } }))
        .status,
    ).toBe(400);
  });
});

describe('the gate on a long text', () => {
  const long = `${'院坝里摆开板凳，大家说水、说路、说灯。\n\n'.repeat(700)}老人的电话是13812345678。`;

  it('finds what it finds in a short one, in a process of its own', async () => {
    const { status, body } = await as(editor, 'POST', '/activities/check', { story: { body: long } });
    expect(status).toBe(200);
    expect(body['findings']).toMatchObject([
      { kind: 'mobile', field: 'story.body', match: '13812345678', fieldLabel: '报道 › 正文' },
    ]);
  });

  it('says that it did not come to its end in time, and lets nothing pass', async () => {
    const { lookApart } = await import('#cms/gate/look-apart.ts');
    const { gateSurroundings } = await import('../../support/gate-texts.ts');
    const looked = lookApart([{ path: 'story.body', text: long }], gateSurroundings, 1);
    await expect(looked).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('检查没有做完'),
    });
    // The next text is still checked.
    const next = await lookApart([{ path: 'story.body', text: long }], gateSurroundings);
    expect(next.map(({ match }) => match)).toEqual(['13812345678']);
  });

  it('knows the pages of the live site there too, and blames no link where there is no site yet', async () => {
    const { lookApart } = await import('#cms/gate/look-apart.ts');
    const { gateSurroundings } = await import('../../support/gate-texts.ts');
    const page = path.join(cms.dataDir, 'releases', 'current', 'stations', 'longyan');
    mkdirSync(page, { recursive: true });
    writeFileSync(path.join(page, 'index.html'), '');
    const text = '[龙堰](/stations/longyan/)，[没有的](/stations/nowhere/)';
    const linksIn = async (hasPage: ((address: string) => boolean) | undefined) => {
      const found = await lookApart([{ path: 'body', text }], { ...gateSurroundings, hasPage });
      return found.map(({ kind, match }) => [kind, match]);
    };
    expect(await linksIn(undefined)).toEqual([]);
    expect(await linksIn(() => true)).toEqual([
      ['brokenLink', expect.stringContaining('/stations/nowhere/')],
    ]);
  });

  it('keeps nobody waiting without end: where too many wait, the next is told so', async () => {
    const { lookApart } = await import('#cms/gate/look-apart.ts');
    const { gateSurroundings } = await import('../../support/gate-texts.ts');
    const many = Array.from({ length: 25 }, () =>
      lookApart([{ path: 'story.body', text: long }], gateSurroundings, 1).catch((error: unknown) =>
        Reflect.get(Object(error), 'status'),
      ),
    );
    const statuses = await Promise.all(many);
    expect(statuses.filter((status) => status === 503)).toHaveLength(5);
  });
});
