import { linkSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('warns of words on the town’s own list and leaves alone what the town allows', async () => {
    expect(await findings('小满那天走访了贫困户。')).toEqual(['listedWord 贫困户']);
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

  it('of people needs their recorded consent, of children the guardian’s, before it is submitted', async () => {
    const kinds = async (photo: string) => {
      const id = await draft({ body: '理发。', photos: [{ photo }] });
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

  it('is made unrecognisable for good where a box was drawn, in kept releases too, by those who may change it', async () => {
    const id = await upload();
    const before = await filesOf(id);
    // A release holds the files by hard links.
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
});
