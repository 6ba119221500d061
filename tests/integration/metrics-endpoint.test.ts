import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { metricsDocument, type MetricsDocument } from '#content/schema/metrics-document.ts';
import { openCms, type OpenCms } from '../support/cms.ts';

let cms: OpenCms;
let activityId: string;

/** The response of /api/metrics three seconds later, when the CMS reads its records again. */
async function ask(headers: Record<string, string> = {}): Promise<Response> {
  const later = performance.now() + 3_000;
  vi.spyOn(performance, 'now').mockReturnValue(later);
  const { metricsEndpoint } = await import('#cms/dataset/metrics-endpoint/metrics.ts');
  const req = await createLocalReq({ req: { headers: new Headers(headers) } }, cms.payload);
  return metricsEndpoint.handler(req);
}

async function figures(): Promise<MetricsDocument> {
  return metricsDocument.parse(await (await ask()).json());
}

const held = (document: MetricsDocument) => document.periods[0]?.values['activitiesHeld'];

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  const category = await payload.create({ collection: 'categories', data: { name: '医疗健康', order: 1 } });
  const station = await payload.create({
    collection: 'stations',
    data: {
      name: '青禾镇龙堰村新时代文明实践站',
      shortName: '龙堰村站',
      level: 'station',
      coordinates: { datum: 'wgs84' },
      _status: 'published',
    },
  });
  await payload.create({
    collection: 'volunteers',
    data: {
      name: '邹暗香',
      kind: 'resident',
      registeredOn: '2026-01-05',
      status: 'active',
      remark: '私密备注甲',
    },
  });
  const activity = await payload.create({
    collection: 'activities',
    data: {
      title: '义诊到家',
      state: 'held',
      category: category.id,
      station: station.id,
      startsAt: '2026-02-28T16:30:00.000Z',
      startsAt_tz: 'Asia/Shanghai',
      ledger: {
        isCounted: true,
        volunteerCount: 5,
        servedCount: 30,
        serviceHours: 10,
        signedHours: 4,
        remark: '私密备注乙',
      },
      reviewState: 'published',
      _status: 'published',
    },
  });
  activityId = activity.id;
});

afterAll(async () => {
  vi.restoreAllMocks();
  await cms.close();
});

it('gives the published figures, by the month of Asia/Shanghai', async () => {
  const document = await figures();
  expect(held(document)).toBe(1);
  expect(document.months.map(({ period }) => period)).toEqual(['2026-03']);
  expect(document.months[0]?.values).toMatchObject({ volunteerTurns: 5, signedHours: 4, recordedHours: 6 });
  expect(document.datasetHash).toBeNull();
});

it('gives nothing of a person and no remark', async () => {
  const text = await (await ask()).text();
  for (const secret of ['邹暗香', '私密备注甲', '私密备注乙']) expect(text).not.toContain(secret);
});

it('answers 304 to who has the newest figures, and lets no other origin read them', async () => {
  const first = await ask();
  const again = await ask({ 'if-none-match': `W/${first.headers.get('etag') ?? ''}` });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  expect(first.headers.get('access-control-allow-origin')).toBeNull();
  expect(first.headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

it('leaves a draft of a published record out until it is published', async () => {
  const { payload } = cms;
  const change = (data: object, draft: boolean) =>
    payload.update({ collection: 'activities', id: activityId, data, draft });
  await change({ state: 'cancelled', cancelReason: '因暴雨改期', _status: 'draft' }, true);
  expect(held(await figures())).toBe(1);
  await change({ state: 'cancelled', cancelReason: '因暴雨改期', _status: 'published' }, false);
  expect(held(await figures())).toBe(0);
});

it('counts a record that was deleted no more', async () => {
  const { payload } = cms;
  await payload.update({
    collection: 'activities',
    id: activityId,
    data: { state: 'held', _status: 'published' },
  });
  expect(held(await figures())).toBe(1);
  await payload.delete({ collection: 'activities', id: activityId });
  expect(held(await figures())).toBe(0);
});
