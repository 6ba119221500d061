import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askApi } from '../support/ask-api.ts';
import { openCms, type OpenCms } from '../support/cms.ts';
import { makePerson, type Person } from '../support/make-person.ts';
import { makeRecord } from '../support/make-record.ts';

let cms: OpenCms;
let clerk: Person;
let id: string;
let category: string;
let picture: string;

beforeAll(async () => {
  const { buildBundle } = await import('#site/build/build-bundle.ts');
  await buildBundle({ basePath: '/' });
  cms = await openCms();
  const { payload } = cms;
  const { exportDataset } = await import('#cms/dataset/export-dataset.ts');
  ({ id: category } = await payload.create({ collection: 'categories', data: { name: '助老', order: 1 } }));
  const station = await payload.create({
    collection: 'stations',
    data: {
      name: '龙堰村站',
      shortName: '龙堰村站',
      level: 'institute',
      coordinates: { datum: 'wgs84' },
      _status: 'published',
    },
  });
  clerk = await makePerson(payload, '信息员', ['clerk'], { stations: [station.id] });
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b8121b' } })
    .jpeg()
    .toBuffer();
  const photo = await payload.create({
    collection: 'media',
    data: { alt: '理发的场面', consentKind: 'none-needed' },
    file: { data, mimetype: 'image/jpeg', name: 'haircut.jpg', size: data.length },
  });
  picture = photo.filename ?? '';
  const activity = await payload.create({
    collection: 'activities',
    data: {
      title: '为老人理发',
      state: 'held',
      category,
      station: station.id,
      startsAt: '2026-05-01T01:00:00.000Z',
      startsAt_tz: 'Asia/Shanghai',
      story: { body: '旧的正文。' },
      reviewState: 'published',
      _status: 'published',
    },
  });
  id = activity.id;
  const { settings } = await import('#cms/env/env.ts');
  await exportDataset(payload, settings.datasetDir);
  await askApi(payload, 'PATCH', `/activities/${id}?draft=true`, {
    token: clerk.token,
    body: { story: { body: '新的正文。', photos: [{ photo: photo.id, caption: '现场' }] } },
  });
}, 600_000);
afterAll(() => cms.close());

const preview = (token?: string, of = id, collection = 'activities') =>
  askApi(cms.payload, 'GET', `/${collection}/${of}/preview`, { token });

describe('the preview', () => {
  it('is the real page of the newest draft, with pictures that only the CMS has, and leaves nothing behind', async () => {
    const { status, body } = await preview(clerk.token);
    const html = String(body.text);
    expect(status).toBe(200);
    expect(html).toContain('新的正文。');
    expect(html).toContain('为老人理发');
    expect(html).toContain('<html lang="zh-CN"');
    expect(html).not.toContain('旧的正文。');
    expect(html).toContain(`/api/media/file/${picture}`);
    expect(readdirSync(path.join(cms.dataDir, 'previews'))).toEqual([]);
  });

  it.each([
    ['stations', 'introduction'],
    ['projects', 'summary'],
    ['teams', 'introduction'],
    ['documents', 'body'],
  ] as const)('shows a draft of %s that the site has never had', async (collection, field) => {
    const editor = await makePerson(cms.payload, '编辑', ['editor']);
    const name = collection === 'documents' ? 'title' : 'name';
    const made = await makeRecord(cms.payload, collection, {
      ...(collection === 'projects' || collection === 'teams' ? { category, level: 'town' } : {}),
    });
    const { status } = await askApi(cms.payload, 'PATCH', `/${collection}/${made}?draft=true&depth=0`, {
      token: editor.token,
      body: { [name]: `还没公开的${collection}`, [field]: '只在草稿里的话。', _status: 'draft' },
    });
    expect(status).toBe(200);
    const seen = await preview(editor.token, made, collection);
    expect(String(seen.body.text)).toContain('只在草稿里的话。');
    expect([seen.status, String(seen.body.text).includes(`还没公开的${collection}`)]).toEqual([200, true]);
  });

  it('is shown to nobody who is not signed in', async () => {
    const { status, body } = await preview();
    expect(status).toBe(401);
    expect(String(body.text)).not.toContain('正文');
  });

  it('tells in Chinese what is in the way', async () => {
    const { doc } = (
      await askApi(cms.payload, 'PATCH', `/activities/${id}?draft=true&depth=0`, {
        token: clerk.token,
        body: { category: null },
      })
    ).body;
    const { status, body } = await preview(clerk.token, Reflect.get(Object(doc), 'id'));
    expect(status).toBe(422);
    expect(String(body.text)).toContain('还缺“服务类别”。请填好并保存，再看预览。');
    expect((await preview(clerk.token, 'no-such-activity')).status).toBe(404);
  });

  it('says which record is not public yet that the page cannot be without', async () => {
    const editor = await makePerson(cms.payload, '编辑', ['editor']);
    const made = await makeRecord(cms.payload, 'projects', { category });
    const later = await cms.payload.create({
      collection: 'categories',
      data: { name: '后来的类别', order: 2 },
    });
    const { status } = await askApi(cms.payload, 'PATCH', `/projects/${made}?draft=true&depth=0`, {
      token: editor.token,
      body: { category: later.id, _status: 'draft' },
    });
    expect(status).toBe(200);
    const seen = await preview(editor.token, made, 'projects');
    expect(seen.status).toBe(422);
    expect(String(seen.body.text)).toContain('的服务类别还没有发布、已删除或有错误');
  });
});
