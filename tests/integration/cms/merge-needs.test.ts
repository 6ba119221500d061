import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '#cms/access/id-of.ts';
import { askApi } from '../../support/ask-api.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';
import { makePerson, type Person } from '../../support/make-person.ts';

// Runs on both databases: on SQLite one merge waits for the other, on MongoDB both begin.

let cms: OpenCms;
let editor: Person;
beforeAll(async () => {
  cms = await openCms();
  editor = await makePerson(cms.payload, '编辑甲', ['editor']);
});
afterAll(() => cms.close());

const newNeed = async (title: string) =>
  cms.payload.create({
    collection: 'needs',
    data: { title, channel: 'visit', state: 'accepted', submittedOn: '2026-11-02T12:00:00.000Z' },
    context: { skipPublish: true },
  });
type Made = Awaited<ReturnType<typeof newNeed>>;

const merge = (one: Made, into: Made) =>
  askApi(cms.payload, 'POST', `/board/${one.id}/merge`, {
    token: editor.token,
    body: { into: into.id, seen: one.updatedAt },
  });
const leading = async ({ id }: Made) =>
  idOf((await cms.payload.findByID({ collection: 'needs', id, depth: 0 })).mergedInto);

test('of two merges at the same moment, A into B and B into A, one is stored and the other is told', async () => {
  for (let round = 0; round < 6; round += 1) {
    const [a, b] = [await newNeed('想修路灯'), await newNeed('路灯坏了')];
    const answers = await Promise.all([merge(a, b), merge(b, a)]);
    const [done, refused] = answers.toSorted((one, other) => one.status - other.status);
    expect([round, done?.status]).toEqual([round, 200]);
    expect(refused?.status).toBeGreaterThanOrEqual(400);
    expect(refused?.status).toBeLessThan(500);
    expect(JSON.stringify(refused?.body)).toMatch(/[一-鿿]{6}/);
    const stored = [await leading(a), await leading(b)];
    expect(stored.filter((one) => one !== null)).toHaveLength(1);
  }
});

test('of A into B and B into C at the same moment no chain is stored', async () => {
  for (let round = 0; round < 6; round += 1) {
    const [a, b, c] = [await newNeed('想修路灯'), await newNeed('路灯坏了'), await newNeed('路灯不亮')];
    const answers = await Promise.all([merge(a, b), merge(b, c)]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    const stored = [await leading(a), await leading(b)];
    expect(stored.filter((one) => one !== null)).toHaveLength(1);
  }
});
