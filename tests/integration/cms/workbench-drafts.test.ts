import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let station: string;
let category: string;
let clerk: Person;

beforeAll(async () => {
  cms = await openCms();
  station = await makeRecord(cms.payload, 'stations');
  category = await makeRecord(cms.payload, 'categories');
  clerk = await makePerson(cms.payload, '信息员甲', ['clerk'], { stations: [station] });
});
afterAll(() => cms.close());

async function titlesOn(person: Person, key: string): Promise<string[]> {
  const { findTasks } = await import('#cms/workbench/find-tasks.ts');
  const req = await createLocalReq({ user: person.user }, cms.payload);
  const user = await cms.payload.findByID({ collection: 'users', id: person.id, depth: 0 });
  const tasks = await findTasks({ req, user, now: new Date() });
  return tasks.find((task) => task.key === key)?.items.map(({ label }) => label) ?? [];
}
const save = (method: 'POST' | 'PATCH', path: string, body: object) =>
  askApi(cms.payload, method, path, { token: clerk.token, body });

it('shows its author a draft that was never handed in, from the first save on', async () => {
  await save('POST', '/activities?draft=true', { title: '刚写的草稿', station, category, state: 'planned' });
  expect(await titlesOn(clerk, 'stories-not-handed-in')).toEqual(['刚写的草稿']);
});

it('asks for no figures that the newest draft has, and for those that it took away', async () => {
  const held = {
    station,
    category,
    state: 'held',
    startsAt: '2026-03-05T01:00:00.000Z',
    _status: 'published',
    reviewState: 'published',
  };
  const open = await makeRecord(cms.payload, 'activities', { ...held, title: '人数已在草稿里' });
  const counted = await makeRecord(cms.payload, 'activities', {
    ...held,
    title: '草稿里去掉了人数',
    'ledger.isCounted': true,
    'ledger.volunteerCount': 3,
  });
  // Gives each record a version, which every record saved in the CMS has.
  for (const id of [open, counted])
    await cms.payload.update({
      collection: 'activities',
      id,
      data: { place: '村委会' },
      context: { isReviewStep: true },
    });
  expect(await titlesOn(clerk, 'held-without-figures')).toContain('人数已在草稿里');
  await save('PATCH', `/activities/${open}?draft=true`, { ledger: { volunteerCount: 6, isCounted: true } });
  await save('PATCH', `/activities/${counted}?draft=true`, { ledger: { isCounted: false } });
  const asked = await titlesOn(clerk, 'held-without-figures');
  expect(asked).not.toContain('人数已在草稿里');
  expect(asked).toContain('草稿里去掉了人数');
});
