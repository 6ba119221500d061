import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PlannedRow } from '#cms/exchange/import/planned-row.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { fileForm } from '../../support/sheet-form.ts';

let cms: OpenCms;
let editor: Person;
let station: string;
let category: string;

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  ({ id: station } = await payload.create({
    collection: 'stations',
    data: {
      name: '青禾镇龙堰村站',
      shortName: '龙堰村站',
      level: 'station',
      coordinates: { datum: 'wgs84' },
      _status: 'published',
    },
  }));
  ({ id: category } = await payload.create({ collection: 'categories', data: { name: '助老', order: 1 } }));
  editor = await makePerson(payload, '编辑甲', ['editor']);
});
afterAll(() => cms.close());

/**
 * Creates a valid activity and then makes it invalid. Such records exist: they came from another system, or
 * were accepted in the past.
 */
async function makeStrange(strange: Record<string, unknown>): Promise<void> {
  const { payload } = cms;
  const { id } = await payload.create({
    collection: 'activities',
    data: { title: '量血压', state: 'held', category, station, startsAt: '2026-03-05T01:00:00.000Z' },
    draft: true,
    context: { skipPublish: true },
  });
  const { docs } = await payload.db.findVersions({
    collection: 'activities',
    where: { parent: { equals: id } },
    limit: 1,
    sort: '-updatedAt',
  });
  const [newest] = docs;
  if (newest === undefined) throw new Error('An activity without a version.');
  const version = { ...recordOf(newest.version), ...strange };
  await payload.db.updateVersion({
    collection: 'activities',
    id: newest.id,
    versionData: { ...newest, version } as never,
  });
}

const body = async (address: string) => {
  const request = new Request(`http://localhost/api/exchange/${address}`, {
    headers: { Authorization: `JWT ${editor.token}` },
  });
  const response = await handleEndpoints({ config: cms.payload.config, request });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const strange: readonly Record<string, unknown>[] = [
  { startsAt: '0026-11-05T01:00:00.000Z' },
  { startsAt: '0026-11-05T01:00:00.000Z', endsAt: '0026-11-05T03:00:00.000Z' },
  // The substitute for MongoDB does not support such a year; MongoDB does.
  ...(process.env.TEST_DATABASE === 'mongodb' ? [] : [{ startsAt: '+012026-11-05T01:00:00.000Z' }]),
  { startsAt: null },
  { endsAt: '2020-03-05T01:00:00.000Z' },
  { title: null },
  { title: '合计' },
  { title: '注：义诊' },
  { title: '清空' },
  { title: '活动名称' },
  { title: ' 前后 有空格  ' },
  { title: '=1+1' },
  { title: "'=1+1" },
  { title: "'引号" },
  { title: '="001"' },
  { title: '两\n行' },
  { title: '回\r\n车' },
  { title: '_x0041_' },
  { title: '竖\u000b表' },
  { title: '半个\ud83d字' },
  { title: '#N/A' },
  { title: '"引号' },
  { title: '长'.repeat(300) },
  { summary: '长'.repeat(40_000) },
  { station: null },
  { category: null },
  { state: 'never-heard-of' },
  { ledger: { volunteerCount: -3, servedCount: 1e300, serviceHours: 0.1 + 0.2 } },
  {},
  {},
];

it.each(strange.map((one) => [JSON.stringify(one).slice(0, 60), one] as const))(
  'the export of activities comes in again without a change, with one like this in the town: %s',
  async (_, one) => {
    await cms.payload.delete({ collection: 'activities', where: { id: { exists: true } } });
    await makeStrange({});
    await makeStrange(one);
    for (const format of ['xlsx', 'csv']) {
      const { status, body: answer } = await askApi(cms.payload, 'POST', '/imports/check', {
        token: editor.token,
        body: fileForm('activities', await body(`list/activities?format=${format}`), `活动.${format}`),
      });
      expect(status, JSON.stringify(answer)).toBe(200);
      const found = await cms.payload.findByID({
        collection: 'imports',
        id: String(answer['id']),
        depth: 0,
      });
      const rows = (found.rows ?? []) as unknown as PlannedRow[];
      expect(
        rows.map(({ action, reasons, changes }) => ({ action, reasons, changes })),
        format,
      ).toEqual(Array(2).fill({ action: 'same', reasons: [], changes: [] }));
    }
  },
);
