import type { CollectionSlug, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let payload: Payload;
let category: string;
let station: string;
beforeAll(async () => {
  cms = await openCms();
  ({ payload } = cms);
  category = await makeRecord(payload, 'categories');
  station = await makeRecord(payload, 'stations');
});
afterAll(() => cms.close());

const createActivity = (title: string, status: 'draft' | 'published' = 'published') =>
  payload.create({
    collection: 'activities',
    data: {
      title,
      category,
      station,
      state: 'planned',
      reviewState: 'draft',
      startsAt: '2026-12-01T01:00:00.000Z',
      startsAt_tz: 'Asia/Shanghai',
      _status: status,
    },
    draft: status === 'draft',
  });
const createVillage = (name: string) => payload.create({ collection: 'villages', data: { name, order: 1 } });

test('a village gets its slug from the pinyin of its name', async () => {
  const { slug } = await createVillage('龙堰村');
  expect(slug).toBe('long-yan-cun');
});

test('Latin and digits in a title stay, signs go', async () => {
  const { slug } = await createActivity('“1＋N”结亲解困：第3次入户（2026年）');
  expect(slug).toMatch(/^1-n-jie-qin-jie-kun-di-?3-?ci-ru-hu-2026-?nian$/);
});

test('a long title is cut between syllables and still fits', async () => {
  const { slug } = await createActivity(
    '青禾镇新时代文明实践志愿服务队冬季送岗进村现场招聘暨劳动权益政策宣讲活动',
  );
  expect(slug?.length).toBeLessThanOrEqual(60);
  expect(slug).toMatch(/^qing-he-zhen-xin-shi-dai(?:-[a-z]+)+$/);
});

test('a title of signs alone still gives an address', async () => {
  const { slug } = await createActivity('★★★');
  expect(slug).toMatch(/^item(?:-\d+)?$/);
});

test('an activity named after a year does not take the address of that year’s archive', async () => {
  const { slug } = await createActivity('2026');
  expect(slug).toBe('n-2026');
});

test('equal titles created one after the other are numbered', async () => {
  const slugs = [];
  for (let made = 0; made < 3; made += 1) slugs.push((await createActivity('义诊到家')).slug);
  expect(slugs).toEqual(['yi-zhen-dao-jia', 'yi-zhen-dao-jia-2', 'yi-zhen-dao-jia-3']);
});

test('forty equal titles created at the same moment all succeed, each with an address of its own', async () => {
  const made = await Promise.all(Array.from({ length: 40 }, () => createActivity('撒盐除冰保畅通')));
  const slugs = made.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(40);
  expect(slugs.every((slug) => /^sa-yan-chu-bing-bao-chang-tong(?:-\d+)?$/.test(slug ?? ''))).toBe(true);
});

describe('drafts that were never public', () => {
  const rename = (id: string, title: string) =>
    payload.update({ collection: 'activities', id, data: { title, _status: 'draft' }, draft: true });
  const draft = (title: string) => createActivity(title, 'draft');

  test('that come to be called the same have different addresses, however long after each other', async () => {
    const [first, second] = [await draft('党员一'), await draft('党员二')];
    await rename(first.id, '党员活动日');
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    const { slug } = await rename(second.id, '党员活动日');
    later.mockRestore();
    expect(slug).toBe('dang-yuan-huo-dong-ri-2');
    for (const { id } of [first, second])
      await payload.update({ collection: 'activities', id, data: { _status: 'published' } });
  });

  test('that are called as before have the address of before', async () => {
    const { id, slug } = await draft('爱心理发');
    await rename(id, '爱心义剪');
    expect((await rename(id, '爱心理发')).slug).toBe(slug);
  });
});

describe('a slug once given', () => {
  test('stays with a live story whose many drafts have pushed its first versions out', async () => {
    const { id, slug } = await createActivity('清明祭扫');
    await payload.db.deleteVersions({
      collection: 'activities',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    });
    const data = { title: '清明祭英烈' };
    const changed = await payload.update({ collection: 'activities', id, data, draft: true });
    expect(changed).toMatchObject({ title: '清明祭英烈', slug });
    expect((await payload.update({ collection: 'activities', id, data, draft: true })).slug).toBe(slug);
  });

  test('stays when the title changes', async () => {
    const { id, slug } = await payload.create({ collection: 'villages', data: { name: '清扫村', order: 9 } });
    const changed = await payload.update({ collection: 'villages', id, data: { name: '改名村' } });
    expect(changed).toMatchObject({ name: '改名村', slug });
  });

  test('stays when a form sends it back empty', async () => {
    const { id, slug } = await payload.create({ collection: 'villages', data: { name: '献血村', order: 9 } });
    const changed = await payload.update({ collection: 'villages', id, data: { name: '热血村', slug: '' } });
    expect(changed.slug).toBe(slug);
  });

  test('is not passed on to a copy', async () => {
    const { id, slug } = await createActivity('农技专家下村');
    const copy = await payload.duplicate({ collection: 'activities', id });
    expect(copy.slug).toMatch(/^nong-ji-zhuan-jia-xia-cun-\d+$/);
    expect(copy.slug).not.toBe(slug);
  });

  test('is changed by an administrator to one in the right form only', async () => {
    const { id } = await createActivity('送春联');
    const change = (slug: string) => payload.update({ collection: 'activities', id, data: { slug } });
    await expect(change('Song Chun Lian')).rejects.toThrow();
    await expect(change('2027')).rejects.toThrow();
    expect(await change('chun-lian')).toMatchObject({ slug: 'chun-lian' });
  });

  test('is not changed by an editor', async () => {
    const { id, slug } = await createActivity('健康讲座');
    const user = await payload.create({
      collection: 'users',
      data: {
        name: '编辑',
        email: 'editor@example.org',
        password: 'Yanhe-changmima-27',
        roles: ['editor'],
        active: true,
      },
    });
    await payload.update({
      collection: 'activities',
      id,
      data: { slug: 'other' },
      user: { ...user, collection: 'users' },
      overrideAccess: false,
    });
    expect(await payload.findByID({ collection: 'activities', id })).toMatchObject({ slug });
  });

  test('is refused to a second record, also when given by hand', async () => {
    await payload.create({ collection: 'villages', data: { name: '石桥村', slug: 'shi-qiao', order: 1 } });
    const second = payload.create({
      collection: 'villages',
      data: { name: '石桥新村', slug: 'shi-qiao', order: 2 },
    });
    await expect(second).rejects.toThrow();
  });
});

const withSlugs: CollectionSlug[] = [
  'activities',
  'stations',
  'teams',
  'projects',
  'documents',
  'needSurveys',
  'villages',
  'categories',
  'rewards',
];

test.each(withSlugs)('%s have an address, unique in their table', (collection) => {
  const { flattenedFields } = payload.collections[collection].config;
  expect(flattenedFields.find(({ name }) => name === 'slug')).toMatchObject({ unique: true, index: true });
});

test('a private number in a title does not get into the address', async () => {
  const { slug } = await createActivity('咨询请打13812345678');
  expect(slug).not.toContain('13812345678');
});
