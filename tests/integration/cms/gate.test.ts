import { linkSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlattenedField } from 'payload';
import { publicFields } from '../../fixtures/privacy/public-fields.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';
import { phonePhoto } from '../../support/photo.ts';

let cms: OpenCms;
let station: string;
let category: string;
let people: Record<'admin' | 'editor' | 'clerk' | 'stranger' | 'first', Person>;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  station = await makeRecord(payload, 'stations', { phone: '0850-5550-101' });
  category = await makeRecord(payload, 'categories');
  people = {
    admin: await makePerson(payload, '管理员甲', ['administrator']),
    editor: await makePerson(payload, '编辑甲', ['editor']),
    clerk: await makePerson(payload, '信息员甲', ['clerk'], { stations: [station] }),
    stranger: await makePerson(payload, '信息员乙', ['clerk']),
    first: await makePerson(payload, '一审甲', ['first']),
  };
  await payload.updateGlobal({
    slug: 'reviewSettings',
    data: { levels: '1', listedWords: '贫困户 → 脱贫户', allowedNames: '小满' },
  });
  const volunteer = {
    kind: 'resident',
    status: 'active',
    registeredOn: '2026-01-01',
  } as const;
  await payload.create({ collection: 'volunteers', data: { ...volunteer, name: '龙德胜' } });
  await payload.create({
    collection: 'volunteers',
    data: { ...volunteer, name: '韦玉兰', consentToBeNamed: true },
  });
});
afterAll(() => cms.close());

const as = (person: Person, method: 'GET' | 'POST' | 'PATCH', address: string, body?: object) =>
  askApi(cms.payload, method, address, { token: person.token, body });
const idIn = (body: Readonly<Record<string, unknown>>): string => Reflect.get(Object(body['doc']), 'id');

async function draft(story: object): Promise<string> {
  const { status, body } = await as(people.clerk, 'POST', '/activities?draft=true&depth=0', {
    title: '为独居老人理发',
    state: 'held',
    category,
    station,
    startsAt: '2026-05-01T01:00:00.000Z',
    story,
  });
  expect(status).toBe(201);
  return idIn(body);
}
const submit = (id: string) =>
  as(people.clerk, 'POST', `/activities/${id}/review`, { action: 'submit', remark: '' });
/** Kinds and passages that the gate finds in a text. */
async function findings(text: string): Promise<string[]> {
  const { body } = await as(people.clerk, 'POST', `/activities/${await draft({ body: text })}/check`);
  return (body['findings'] as { kind: string; match: string }[]).map(({ kind, match }) => `${kind} ${match}`);
}
async function upload(more: object = {}): Promise<string> {
  const form = new FormData();
  const { buffer, name } = await phonePhoto('IMG 1.jpg');
  form.set('file', new File([new Uint8Array(buffer)], name, { type: 'image/jpeg' }));
  form.set('_payload', JSON.stringify({ alt: '文化广场上的理发摊', consentKind: 'none-needed', ...more }));
  const { status, body } = await askApi(cms.payload, 'POST', '/media?depth=0', {
    token: people.clerk.token,
    body: form,
  });
  expect(status).toBe(201);
  return idIn(body);
}
const filesOf = async (id: string) => {
  const { filename, sizes } = await cms.payload.findByID({ collection: 'media', id, depth: 0 });
  return [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (file) => typeof file === 'string',
  );
};
const inMedia = (file: string) => path.join(cms.dataDir, 'media', file);

describe('what the gate knows of the town', () => {
  it('stops names of the private records, lets those stand who agreed, and the numbers that the town publishes', async () => {
    expect(await findings('龙德胜和韦玉兰一起理发，电话 0850-5550-101。')).toEqual(['knownName 龙德胜']);
  });

  it('stops names of those whom a note on consent names', async () => {
    await upload({
      showsPeople: true,
      consentKind: 'guardian',
      consentNote: '王小满母亲李秋菊 3 月 5 日签字',
    });
    expect(await findings('李秋菊陪着王小满来领书包。')).toEqual(['knownName 李秋菊', 'knownName 王小满']);
  });

  it('warns of words on the town’s own list and leaves alone what the town allows', async () => {
    expect(await findings('小满那天走访了贫困户。')).toEqual(['listedWord 贫困户']);
  });
});

describe('what comes as a file', () => {
  const send = async (name: string, type: string, text: string, fields: object = {}) => {
    const form = new FormData();
    form.set('file', new File([text], name, { type }));
    form.set('_payload', JSON.stringify({ alt: '通知', consentKind: 'none-needed', ...fields }));
    return askApi(cms.payload, 'POST', '/media?depth=0', { token: people.clerk.token, body: form });
  };
  const pdf = '%PDF-1.4\n<script>alert(1)</script>\nxref\n%%EOF';

  it('is called by what it is: no page is planted under the name of a PDF, and nobody says what a file is', async () => {
    const { body } = await send('张三.html', 'application/pdf', pdf);
    const id = idIn(body);
    const stored = () => cms.payload.findByID({ collection: 'media', id, depth: 0 });
    expect((await stored()).filename).toMatch(/^file-[0-9a-f]{16}\.pdf$/);
    await as(people.clerk, 'PATCH', `/media/${id}`, { mimeType: 'image/jpeg', width: 9, height: 9 });
    expect(await stored()).toMatchObject({ mimeType: 'application/pdf' });
  });

  it('comes as a file: none is fetched from an address, none is cut anew', async () => {
    const data = {
      alt: '照片',
      consentKind: 'none-needed',
      filename: 'a.jpg',
      url: 'https://example.com/a.jpg',
    };
    const { status } = await as(people.clerk, 'POST', '/media', data);
    expect(status).toBe(400);
    const id = await upload();
    const before = await filesOf(id);
    await as(
      people.clerk,
      'PATCH',
      `/media/${id}?uploadEdits[crop][x]=4&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=50&uploadEdits[heightInPixels]=50`,
      {},
    );
    expect(await filesOf(id)).toEqual(before);
    for (const file of before) expect((await sharp(inMedia(file)).metadata()).width).toBeGreaterThan(200);
  });

  it('is a sample for the loader only, and people are called what the administrator says', async () => {
    const id = await upload({ isSample: true });
    expect((await cms.payload.findByID({ collection: 'media', id })).isSample).not.toBe(true);
    await as(people.clerk, 'PATCH', `/users/${people.clerk.id}`, { name: '龙德胜' });
    expect(await findings('龙德胜来了。')).toEqual(['knownName 龙德胜']);
  });
});

describe('what everybody reads', () => {
  /** Public texts that need no check: addresses, codes, file names, and numbers that are public by nature. */
  const exempt = new Set([
    ...Object.keys(publicFields).map((collection) => `${collection}.slug`),
    'documents.number',
    'media.filename',
    'media.mimeType',
    'needs.code',
    'pointsRules.roles.key',
    'pointsRules.difficulties.key',
    'pointsRules.items.key',
    'pointsRules.redemptionWindows.from',
    'pointsRules.redemptionWindows.to',
    'selfChecks.itemKey',
    // Made by the CMS from a station’s public name, digits and hashes.
    'spotChecks.title',
    'spotChecks.number',
    'spotChecks.rows.activity',
    'spotChecks.release',
    'spotChecks.datasetHash',
    'standards.items.key',
    'stations.phone',
    'stations.address',
    'stations.hours.opens',
    'stations.hours.closes',
    'stations.hours.seasonFrom',
    'stations.hours.seasonTo',
    'stations.exceptions.spans.opens',
    'stations.exceptions.spans.closes',
    // By-lines are public on purpose.
    'activities.reviewers.name',
  ]);
  const textPaths = (fields: readonly FlattenedField[], at = ''): string[] =>
    fields.flatMap((field) => {
      const path = `${at}${field.name}`;
      if ('flattenedFields' in field) return textPaths(field.flattenedFields, `${path}.`);
      return field.type === 'text' || field.type === 'textarea' ? [path] : [];
    });

  it('is looked at by the gate, every field of it', async () => {
    const { publicTexts } = await import('#cms/gate/public-texts.ts');
    const missed = Object.entries(publicFields).flatMap(([slug, fields]) => {
      const collection = slug as keyof typeof publicFields;
      const { flattenedFields } = cms.payload.collections[collection].config;
      return textPaths(flattenedFields)
        .filter((path) => fields?.includes(path) && !publicTexts[collection]?.includes(path))
        .map((path) => `${slug}.${path}`)
        .filter((path) => !exempt.has(path));
    });
    expect(missed).toEqual([]);
  });

  it('in the settings is refused with where and what to do', async () => {
    const { status, body } = await as(people.editor, 'POST', '/globals/siteSettings', {
      tagline: '有事打 13812345678',
    });
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain('“一句话介绍”里有手机号码');
  });

  it('shows no people without their consent, on a station’s page either', async () => {
    const photo = await upload({ alt: '志愿者在站里合影' });
    await cms.payload.update({
      collection: 'media',
      id: photo,
      data: { showsPeople: true, consentKind: 'recorded', consentNote: '' },
    });
    const { status, body } = await as(people.editor, 'PATCH', `/stations/${station}`, {
      cover: photo,
      _status: 'published',
    });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('封面照片');
  });
});

describe('a text with something private in it', () => {
  it('is not submitted: the answer names each place and how to mask it, and the draft stays', async () => {
    const id = await draft({ body: '找龙德胜，电话 13812345678。' });
    const { status, body } = await submit(id);
    expect(status).toBe(422);
    const [error] = body['errors'] as { message: string; data: { findings: object[] } }[];
    expect(error?.message).toBe(
      '还不能提交，有 2 处要先改好：“报道 › 正文”里有内部登记过的姓名（龙德胜）：这个人登记在内部档案里，没有同意公开姓名。请点“打码”；本人同意署名的，先在志愿者档案里勾选“本人同意在报道中署名”。 “报道 › 正文”里有手机号码（13812345678）：个人手机号不能公开。请改写成站点的办公电话，或点“打码”。',
    );
    expect(error?.data.findings).toMatchObject([
      { field: 'story.body', match: '龙德胜', suggestion: '龙*' },
      { field: 'story.body', match: '13812345678', suggestion: '138****5678' },
    ]);
    const left = await cms.payload.findByID({ collection: 'activities', id, draft: true });
    expect(left.reviewState).toBe('draft');
  });

  it('is stopped again at publication when it became private in the meantime', async () => {
    const id = await draft({ body: '罗金秀老人说，头发剪得好。' });
    expect((await submit(id)).status).toBe(200);
    await cms.payload.create({
      collection: 'volunteers',
      data: {
        name: '罗金秀',
        kind: 'resident',
        status: 'active',
        registeredOn: '2026-01-01',
      },
    });
    const approve = () =>
      as(people.first, 'POST', `/activities/${id}/review`, { action: 'approve', remark: '' });
    expect((await approve()).status).toBe(422);
    expect(
      (await as(people.admin, 'POST', `/activities/${id}/review`, { action: 'emergency', remark: '急' }))
        .status,
    ).toBe(422);
  });

  it('is refused beside its field where saving publishes, and taken as a draft', async () => {
    const introduction = '联系人电话 13812345678。';
    const refused = await as(people.editor, 'PATCH', `/stations/${station}`, {
      introduction,
      _status: 'published',
    });
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain('手机号码“13812345678”：个人手机号不能公开');
    expect(
      (
        await as(people.editor, 'PATCH', `/stations/${station}?draft=true`, {
          introduction,
          _status: 'draft',
        })
      ).status,
    ).toBe(200);
  });

  it('is looked at for those who may change or review it only: the gate tells which names the records hold', async () => {
    const id = await draft({ body: '龙德胜来了。' });
    const asked = async (person: Person) => (await as(person, 'POST', `/activities/${id}/check`)).status;
    expect([await asked(people.clerk), await asked(people.first), await asked(people.editor)]).toEqual([
      200, 200, 200,
    ]);
    expect(await asked(people.stranger)).toBe(404);
  });

  it('is consented to in notes that the writer, editors and reviewers read', async () => {
    const id = await upload({ showsPeople: true, consentKind: 'recorded', consentNote: '何翠兰本人同意' });
    const noteFor = async (person: Person) =>
      Reflect.get((await as(person, 'GET', `/media/${id}?depth=0`)).body, 'consentNote');
    expect(await noteFor(people.clerk)).toBe('何翠兰本人同意');
    expect(await noteFor(people.first)).toBe('何翠兰本人同意');
    expect(await noteFor(people.stranger)).toBeUndefined();
    for (const query of [
      '/media?where[consentNote][like]=何翠兰',
      '/media?where[or][0][and][0][consentNote][like]=何翠兰',
      '/media/count?where[consentNote][exists]=true',
      '/activities?where[story.photos.photo.consentNote][like]=何翠兰',
      '/activities/versions?where[version.story.photos.photo.consentNote][like]=何翠兰',
    ]) {
      expect([query, (await as(people.stranger, 'GET', query)).status]).toEqual([query, 400]);
      expect([query, (await as(people.editor, 'GET', query)).status]).toEqual([query, 200]);
    }
    // The Local API ignores this sort order: it reveals nothing, and an admin list that remembers it still
    // opens.
    expect((await as(people.stranger, 'GET', '/media?sort=-consentNote')).status).toBe(400);
    const order = async (sort: string) => {
      const asked = { collection: 'media', depth: 0, sort, overrideAccess: false } as const;
      return (await cms.payload.find({ ...asked, user: people.stranger.user })).docs.map((doc) => doc.id);
    };
    expect(await order('consentNote')).toEqual(await order('-consentNote'));
    // Users who may upload see the field in the form of a new picture and of their own pictures.
    const hasField = async (person: Person, address: string) => {
      const { body } = await as(person, 'POST', address);
      const may: unknown = Reflect.get(Object(body['fields']), 'consentNote');
      return may === true || Reflect.get(Object(may), 'read') === true;
    };
    expect(await hasField(people.stranger, '/media/access')).toBe(true);
    expect(await hasField(people.clerk, `/media/access/${id}`)).toBe(true);
    expect(await hasField(people.stranger, `/media/access/${id}`)).toBe(false);
  });

  it('is looked at while it is typed, in the form of every record and of the settings, saved or not', async () => {
    const found = async (person: Person, address: string, body: object) => {
      const { status, body: told } = await as(person, 'POST', `${address}/check`, body);
      expect(status).toBe(200);
      return (told['findings'] as { kind: string; field: string; suggestion: string | null }[]).map(
        ({ kind, field, suggestion }) => `${field} ${kind} ${suggestion}`,
      );
    };
    const exceptions = [{ reason: '龙德胜请假，来电 13812345678' }];
    expect(await found(people.clerk, '/stations', { name: '新站', exceptions })).toEqual([
      'exceptions.0.reason knownName 龙*',
      'exceptions.0.reason mobile 138****5678',
    ]);
    // A mobile number may not be the phone number of a station or the town, and may not appear in their
    // texts.
    const mobile = '13812345678';
    expect(await found(people.clerk, '/stations', { phone: mobile, hoursNote: `请拨 ${mobile}` })).toEqual([
      'hoursNote mobile 138****5678',
      'phone mobile null',
    ]);
    expect(await found(people.editor, '/globals/siteSettings', { contactPhone: mobile })).toEqual([
      'contactPhone mobile null',
    ]);
    // The station's own number may appear in its texts, even before it is saved.
    const phone = '0850-5559-777';
    expect(await found(people.clerk, '/stations', { phone, hoursNote: `请先拨 ${phone}` })).toEqual([]);
    expect(await found(people.editor, '/projects', { summary: '走访贫困户' })).toEqual([
      'summary listedWord 脱贫户',
    ]);
    expect(await found(people.editor, '/globals/siteSettings', { wishHowTo: '打 13812345678' })).toEqual([
      'wishHowTo mobile 138****5678',
    ]);
    expect(
      await found(people.clerk, '/media', {
        alt: '孩子们在写字',
        showsPeople: true,
        consentKind: 'recorded',
        consentNote: '本人同意',
      }),
    ).toEqual(['consentKind missingGuardian null']);
    expect((await as(people.stranger, 'POST', '/globals/siteSettings/check', {})).status).toBe(403);
  });

  it('asks about figures that can hardly be, saved or not, and lets them pass', async () => {
    const village = await makeRecord(cms.payload, 'villages', { population: 300 });
    const here = await makeRecord(cms.payload, 'stations', { village });
    const asked = async (address: string, body: object) => {
      const { body: told } = await as(people.editor, 'POST', `${address}/check`, body);
      return (told['findings'] as { field: string; severity: string; advice: string }[]).map(
        ({ field, severity, advice }) => `${field} ${severity} ${advice}`,
      );
    };
    const ledger = { volunteerCount: 4, servedCount: 320, serviceHours: 80 };
    const doubts = [
      'ledger.servedCount warn 服务群众 320 人次，比村人口（300 人）还多，请核对。',
      'ledger.serviceHours warn 平均每名志愿者服务了 20 小时，一天没有这么长，请核对时长合计。',
    ];
    expect(await asked('/activities', { station: here, ledger })).toEqual(doubts);
    const id = await draft({ body: '理发。' });
    await as(people.clerk, 'PATCH', `/activities/${id}?draft=true`, {
      ledger: { ...ledger, servedCount: 40 },
    });
    expect(await asked(`/activities/${id}`, {})).toEqual(doubts.slice(1));
    expect(await asked(`/activities/${id}`, { ledger: { serviceHours: 8 } })).toEqual([]);
    expect((await submit(id)).status).toBe(200);
  });

  it('has that look in every collection whose words are public', async () => {
    const { publicTexts } = await import('#cms/gate/public-texts.ts');
    for (const collection of Object.keys(publicTexts) as (keyof typeof publicTexts)[]) {
      const { endpoints, fields } = cms.payload.collections[collection].config;
      const paths = (endpoints || []).map(({ path: address }) => address);
      expect(
        paths.some((address) => address.endsWith('/check')),
        collection,
      ).toBe(true);
      const first = fields[0];
      expect(first && 'name' in first ? first.name : '', collection).toMatch(/^(?:gate|review)Notice$/);
    }
  });

  it('is looked at for nobody who is signed out', async () => {
    const id = await draft({ body: '理发。' });
    expect((await askApi(cms.payload, 'POST', `/activities/${id}/check`)).status).toBe(401);
  });
});

describe('a photo', () => {
  it('stands upright, in all sizes, and tells neither place nor device', async () => {
    const files = await filesOf(await upload());
    for (const file of files) {
      const { width, height, exif, orientation } = await sharp(inMedia(file)).metadata();
      expect(width, file).toBeLessThan(height);
      expect([exif, orientation], file).toEqual([undefined, undefined]);
      expect(readFileSync(inMedia(file)).includes('PhoneMaker'), file).toBe(false);
    }
    expect(files.map((file) => path.extname(file)).toSorted()).toEqual(['.jpg', '.webp', '.webp']);
  });

  it('is known by its content, whatever the browser calls it, and what is no picture or file is refused in Chinese', async () => {
    const send = async (data: Buffer, type: string) => {
      const form = new FormData();
      form.set('file', new File([new Uint8Array(data)], 'a', { type }));
      form.set('_payload', JSON.stringify({ alt: '文化广场上的理发摊', consentKind: 'none-needed' }));
      const { token } = people.clerk;
      return askApi(cms.payload, 'POST', '/media?depth=0', { token, body: form });
    };
    const { buffer } = await phonePhoto('IMG 1.jpg');
    for (const type of ['image/jpg', 'application/octet-stream', 'application/pdf', 'text/html']) {
      const { status, body } = await send(buffer, type);
      expect(status, type).toBe(201);
      for (const file of await filesOf(idIn(body))) {
        expect((await sharp(inMedia(file)).metadata()).exif, `${type} ${file}`).toBeUndefined();
        expect(path.extname(file)).toMatch(/^\.(?:jpg|webp)$/);
      }
    }
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'),
      Buffer.alloc(64),
    ]);
    const refused = async (data: Buffer, type: string) => {
      const { status, body } = await send(data, type);
      expect(status).toBe(400);
      return JSON.stringify(body);
    };
    expect(await refused(heic, 'image/jpeg')).toContain('HEIC');
    expect(await refused(Buffer.from('<html><script>'), 'image/jpeg')).toContain('这种文件不能上传');
    expect(
      await refused(Buffer.from('PK\x03\x04 not an office file', 'latin1'), 'application/zip'),
    ).toContain('这种文件不能上传');
    expect(await refused(Buffer.from('%PDF-1.4\n1 0 obj'), 'application/pdf')).toContain('PDF 不完整');
    const pdf = await send(Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n'), 'application/octet-stream');
    expect([pdf.status, Reflect.get(Object(pdf.body['doc']), 'filename')]).toEqual([
      201,
      expect.stringMatching(/^file-[0-9a-f]{16}\.pdf$/),
    ]);
  });

  it('of people needs their recorded consent, of children the guardian’s, before it is submitted', async () => {
    const kinds = async (photo: string) => {
      // The photo is shown twice and reported once.
      const id = await draft({ body: '理发。', photos: [{ photo }, { photo }] });
      const { body } = await as(people.clerk, 'POST', `/activities/${id}/check`);
      return (body['findings'] as { kind: string }[]).map(({ kind }) => kind);
    };
    expect(await kinds(await upload())).toEqual([]);
    expect(await kinds(await upload({ showsPeople: true, consentKind: 'recorded' }))).toEqual([
      'missingConsent',
    ]);
    const consentNote = '5 月 1 日现场口头同意';
    expect(await kinds(await upload({ showsPeople: true, consentKind: 'recorded', consentNote }))).toEqual(
      [],
    );
    const alt = '孩子们在写字';
    expect(
      await kinds(await upload({ alt, showsPeople: true, consentKind: 'recorded', consentNote })),
    ).toEqual(['missingGuardian']);
    expect(await kinds(await upload({ alt }))).toEqual(['unmarkedPeople']);
  });

  it('stays what the reviewers saw: its file is replaced by nobody, its words by editors, consent by whoever took it', async () => {
    const photo = await upload();
    const id = await draft({ body: '理发摊前排起了队。', photos: [{ photo }] });
    const replace = async (person: Person) => {
      const form = new FormData();
      const { buffer } = await phonePhoto('IMG 2.jpg');
      form.set('file', new File([new Uint8Array(buffer)], 'other.jpg', { type: 'image/jpeg' }));
      const statuses = [];
      for (const address of [`/media/${photo}`, `/media?where[id][equals]=${photo}`]) {
        statuses.push(
          (await askApi(cms.payload, 'PATCH', address, { token: person.token, body: form })).status,
        );
      }
      return statuses;
    };
    const before = await filesOf(photo);
    // Replacing is refused even before submission: if the change were refused later, the old file would be
    // lost.
    expect(await replace(people.clerk)).toEqual([409, 409]);
    expect(await filesOf(photo)).toHaveLength(3);
    expect((await submit(id)).status).toBe(200);
    const change = async (person: Person, data: object) =>
      (await as(person, 'PATCH', `/media/${photo}?depth=0`, data)).status;
    expect(await replace(people.clerk)).toEqual([409, 409]);
    expect(await replace(people.editor)).toEqual([409, 409]);
    expect(await change(people.clerk, { alt: '改过的说明' })).toBe(409);
    expect(await change(people.first, { credit: '别人' })).toBe(409);
    expect(await change(people.editor, { alt: '文化广场上的理发摊，队伍很长' })).toBe(200);
    expect(await change(people.clerk, { consentNote: '现场口头同意' })).toBe(200);
    await as(people.first, 'POST', `/activities/${id}/review`, { action: 'approve', remark: '' });
    expect(await replace(people.clerk)).toEqual([409, 409]);
    expect(await filesOf(photo)).toEqual(before);
    const boxes = [{ x: 0.1, y: 0.1, width: 0.2, height: 0.2 }];
    expect((await as(people.clerk, 'POST', `/media/${photo}/blur`, { boxes })).status).toBe(200);
  });

  it('is made unrecognisable for good where a box was drawn, in kept releases too, by those who may change it', async () => {
    const id = await upload();
    const before = await filesOf(id);
    // A release keeps the files as hard links.
    const kept = inMedia('kept-release.jpg');
    linkSync(inMedia(before[0] ?? ''), kept);
    const original = readFileSync(kept);
    const boxes = [{ x: 0.1, y: 0.1, width: 0.3, height: 0.3 }];
    expect((await as(people.stranger, 'POST', `/media/${id}/blur`, { boxes })).status).toBeGreaterThanOrEqual(
      403,
    );
    expect(readFileSync(kept).equals(original)).toBe(true);
    expect((await as(people.clerk, 'POST', `/media/${id}/blur`, { boxes: [{ x: 2 }] })).status).toBe(400);
    expect((await as(people.clerk, 'POST', `/media/${id}/blur`, { boxes })).status).toBe(200);
    const after = await filesOf(id);
    expect(after.length).toBe(before.length);
    expect(after.filter((file) => before.includes(file))).toEqual([]);
    expect(readdirSync(path.join(cms.dataDir, 'media')).filter((file) => before.includes(file))).toEqual([]);
    expect(readFileSync(kept).equals(original)).toBe(false);
  });

  it('is blurred by one at a time: a second blurring would begin from what the first has not hidden yet', async () => {
    const id = await upload();
    const blur = (x: number) =>
      as(people.clerk, 'POST', `/media/${id}/blur`, { boxes: [{ x, y: 0.1, width: 0.2, height: 0.2 }] });
    const statuses = (await Promise.all([blur(0.1), blur(0.6)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409]);
    expect((await blur(0.6)).status).toBe(200);
  });
});
