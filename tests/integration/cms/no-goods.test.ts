import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

const quiet = { context: { skipPublish: true } } as const;
const why = '镇村干部的积分不兑换物品';

let cms: OpenCms;
let keeper: Person;
let goods: string;
let eligibility: string;
let rule: string;

const ask = (method: 'GET' | 'POST', path: string, body?: object) =>
  askApi(cms.payload, method, path, { token: keeper.token, body });

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  keeper = await makePerson(payload, '值班员', ['keeper']);
  ({ id: rule } = await payload.create({
    collection: 'pointsRules',
    data: {
      ...{ version: '试行', startsOn: '2026-01-01T12:00:00.000Z', pointsPerHour: 1, pointsPerActivity: 0 },
      ...{ contributionBonus: 50, roundHoursTo: 'minute', roundHours: 'nearest', roundPointsTo: 'tenth' },
      ...{ roundPoints: 'nearest', capPerActivity: 50, expiry: 'never', minimumToRedeem: 0 },
      ...{ reservedDays: 15, appealDays: 15, households: true, noGoodsFor: ['cadre'], text: '全文。' },
    } as never,
    ...quiet,
  }));
  const reward = (kind: string) =>
    makeRecord(payload, 'rewards', { name: kind === 'goods' ? '香皂' : '先进评选', kind, points: 5 });
  [goods, eligibility] = [await reward('goods'), await reward('eligibility')];
  await ask('POST', '/points/stock', {
    ...{ reward: goods, kind: 'received', quantity: 9, key: randomUUID() },
  });
});
afterAll(() => cms.close());

type Ref = { volunteer: string } | { household: string };
/** An account with 20 points. */
async function withPoints(ref: Ref): Promise<Ref> {
  const gift = { kind: 'opening', points: 20, reason: '期初', key: randomUUID() };
  expect((await ask('POST', '/points/give', { ...ref, ...gift })).status).toBe(200);
  return ref;
}
const person = async (kind: string) => {
  const volunteer = await makeRecord(cms.payload, 'volunteers', { kind });
  await withPoints({ volunteer });
  return volunteer;
};
const redeem = (ref: Ref, reward: string, isHanded = false) =>
  ask('POST', '/points/redeem', { ...ref, reward, quantity: 1, isHanded, key: randomUUID() });
const balance = async (volunteer: string) =>
  (await ask('GET', `/points/account?volunteer=${volunteer}`)).body['balanceText'];

describe('a kind of volunteers that the rule keeps from goods', () => {
  test.each([true, false])(
    'gets none, handed over at once or not (%s), and keeps its points',
    async (now) => {
      const cadre = await person('cadre');
      const { status, body } = await redeem({ volunteer: cadre }, goods, now);
      expect([status, JSON.stringify(body)]).toEqual([
        409,
        expect.stringContaining(`规则“试行”写明${why}，只能登记优先资格。`),
      ]);
      const made = await cms.payload.count({
        collection: 'redemptions',
        where: { volunteer: { equals: cadre } },
      });
      expect([made.totalDocs, await balance(cadre)]).toEqual([0, '20']);
    },
  );

  test('has its eligibilities and the extract for the appraisal', async () => {
    const cadre = await person('cadre');
    const { status, body } = await redeem({ volunteer: cadre }, eligibility, true);
    expect([status, body['state']]).toEqual([200, 'handed']);
    const path = `/counter/extract?volunteer=${cadre}&from=2026-01-01&to=2026-12-31`;
    expect((await ask('GET', path)).status).toBe(200);
  });

  test('is told why beside each piece of goods, and beside no eligibility', async () => {
    const offered = async (kind: string) => {
      const { body } = await ask('GET', `/points/catalogue?volunteer=${await person(kind)}`);
      return (body['rewards'] as { name: string; most: number; why: string }[]).map((one) => [
        one.name,
        one.most,
        one.why,
      ]);
    };
    expect(await offered('cadre')).toEqual(
      expect.arrayContaining([
        ['香皂', 0, why],
        ['先进评选', 1, ''],
      ]),
    );
    expect(await offered('resident')).toEqual(
      expect.arrayContaining([
        ['香皂', 4, ''],
        ['先进评选', 1, ''],
      ]),
    );
  });

  test('is not handed what was reserved before the mistake in the record was mended; it is given back', async () => {
    const volunteer = await person('resident');
    const { body } = await redeem({ volunteer }, goods);
    await cms.payload.update({ collection: 'volunteers', id: volunteer, data: { kind: 'cadre' }, ...quiet });
    const path = `/points/redemptions/${String(body['id'])}`;
    const hand = await ask('POST', `${path}/hand`, {});
    expect([hand.status, JSON.stringify(hand.body)]).toEqual([409, expect.stringContaining('请按“退回”')]);
    expect((await ask('POST', `${path}/giveBack`, { reason: '干部不兑换' })).status).toBe(200);
    expect(await balance(volunteer)).toBe('20');
  });

  test('does not keep others, or a household, from goods', async () => {
    const village = await makeRecord(cms.payload, 'villages');
    const member = await person('cadre');
    const household = await makeRecord(cms.payload, 'households', {
      village,
      members: [member],
      status: 'active',
    });
    await withPoints({ household });
    expect((await redeem({ household }, goods, true)).status).toBe(200);
    expect((await redeem({ volunteer: await person('party-member') }, goods, true)).status).toBe(200);
  });

  test('is let in again where the rule names nobody', async () => {
    const cadre = await person('cadre');
    await cms.payload.update({ collection: 'pointsRules', id: rule, data: { noGoodsFor: [] }, ...quiet });
    expect((await redeem({ volunteer: cadre }, goods, true)).status).toBe(200);
  });
});
