import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';
import { makeRecord } from '../../support/make-record.ts';

let cms: OpenCms;
let first: Person;
let other: Person;

beforeAll(async () => {
  cms = await openCms();
  first = await makePerson(cms.payload, '一审甲', ['first']);
  other = await makePerson(cms.payload, '一审乙', ['first']);
});
afterAll(() => cms.close());

const as = (person: Person): Promise<PayloadRequest> => createLocalReq({ user: person.user }, cms.payload);

describe('two reviewers at one moment', () => {
  it('the second is refused, though both saw the same text before either wrote', async () => {
    const { takeStep } = await import('#cms/review/take-step.ts');
    const { payload } = cms;
    const { id } = await payload.create({
      collection: 'activities',
      data: {
        title: '为老人理发',
        state: 'planned',
        category: await makeRecord(payload, 'categories'),
        station: await makeRecord(payload, 'stations'),
        startsAt: '2027-05-01T01:00:00.000Z',
        startsAt_tz: 'Asia/Shanghai',
        reviewState: 'first',
        story: { body: '志愿者上门理发。' },
        _status: 'draft',
      } as never,
      draft: true,
      context: { skipPublish: true, skipLog: true },
    });
    const create = payload.create.bind(payload);
    // The first request has checked and is about to write. Meanwhile the other request completes its whole
    // step.
    const spy = vi.spyOn(payload, 'create').mockImplementationOnce(async (args) => {
      await takeStep({ req: await as(other), id, action: 'approve' });
      return create(args);
    });
    const answer = await takeStep({ req: await as(first), id, action: 'approve' }).then(
      () => 'passed',
      (error: unknown) => [Reflect.get(Object(error), 'status'), String(error)],
    );
    spy.mockRestore();
    expect(answer).toEqual([409, expect.stringContaining('刚被别人处理过')]);
    const newest = await payload.findByID({ collection: 'activities', id, depth: 0, draft: true });
    expect([newest.reviewState, newest.reviewers?.map(({ name }) => name)]).toEqual(['second', ['一审乙']]);
  });
});

describe('needs at one moment', () => {
  it('get numbers of their own, year by year, and go on from what is saved', async () => {
    const { payload } = cms;
    const need = (submittedOn: string, code?: string) =>
      payload.create({
        collection: 'needs',
        data: {
          title: '修路灯',
          channel: 'visit',
          submittedOn,
          submittedOn_tz: 'Asia/Shanghai',
          state: 'submitted',
          ...(code ? { code } : {}),
        } as never,
        context: { skipPublish: true, skipLog: true },
      });
    await need('2024-03-01T04:00:00.000Z', 'XQ2024-0041');
    const made = await Promise.all(Array.from({ length: 8 }, () => need('2024-03-01T04:00:00.000Z')));
    expect(made.map(({ code }) => code).toSorted()).toEqual(
      Array.from({ length: 8 }, (_, n) => `XQ2024-00${42 + n}`),
    );
    expect((await need('2025-12-31T16:30:00.000Z')).code).toBe('XQ2026-0001');
    await need('2023-03-01T04:00:00.000Z', 'XQ2023-9999');
    await need('2023-03-01T04:00:00.000Z', 'XQ2023-10000');
    expect((await need('2023-03-01T04:00:00.000Z')).code).toBe('XQ2023-10001');
  });
});

describe('a volunteer', () => {
  const common = { role: 'volunteer', difficulty: 'normal', hours: 2, hoursKnownBy: 'recorded' } as const;
  const quiet = { context: { skipPublish: true, skipLog: true } } as const;

  it('has one record an activity, also when one is moved onto another', async () => {
    const { payload } = cms;
    const [activity, another] = [
      await makeRecord(payload, 'activities'),
      await makeRecord(payload, 'activities'),
    ];
    const volunteer = await makeRecord(payload, 'volunteers');
    const take = (to: string) =>
      payload.create({
        collection: 'participations',
        data: { ...common, activity: to, volunteer },
        ...quiet,
      });
    const one = await take(activity);
    await expect(take(activity)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('已有一条参与记录'),
    });
    const two = await take(another);
    await expect(
      payload.update({ collection: 'participations', id: two.id, data: { activity }, ...quiet }),
    ).rejects.toMatchObject({ status: 409 });
    await expect(
      payload.update({ collection: 'participations', id: one.id, data: { hours: 3 }, ...quiet }),
    ).resolves.toMatchObject({ hours: 3 });
  });

  it('who left is counted no more among those registered, in teams and in town', async () => {
    const { exportTables } = await import('#cms/dataset/export-tables.ts');
    const { payload } = cms;
    const team = await makeRecord(payload, 'teams');
    const volunteer = (status: string) =>
      payload.create({
        collection: 'volunteers',
        data: {
          name: '某人',
          kind: 'resident',
          registeredOn: '2019-05-01T04:00:00.000Z',
          registeredOn_tz: 'Asia/Shanghai',
          status,
          teams: [team],
        } as never,
        ...quiet,
      });
    const counted = async () => {
      const { tables } = await exportTables(payload);
      return [
        tables.volunteerCounts.find(({ period }) => period === '2019-05')?.registered ?? 0,
        tables.teams.find(({ id }) => id === team)?.volunteerCount,
      ];
    };
    await volunteer('active');
    const before = await counted();
    await volunteer('left');
    expect(await counted()).toEqual(before);
    expect(before[0]).toBeGreaterThan(0);
    await volunteer('active');
    expect((await counted())[0]).toBe((before[0] ?? 0) + 1);
  });
});
