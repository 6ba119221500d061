import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { createLocalReq } from 'payload';
import { expect, onTestFinished, test } from 'vitest';
import { openCms } from '../../support/cms.ts';
import { makeRecord } from '../../support/make-record.ts';

/** A counter in a process of its own, loaded and waiting for what to redeem. */
async function startCounter() {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'tests/fixtures/points/redeemer.ts'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: path.resolve('.build', 'tests', 'compile-cache') },
    },
  );
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const says = (word: string, times = 1) =>
    new Promise<void>((resolve) => {
      let heard = 0;
      lines.on('line', (line) => {
        if (line === word && (heard += 1) === times) resolve();
      });
    });
  await Promise.race([says('ready'), ended]);
  if (child.exitCode !== null) throw new Error('the counter did not start');
  return {
    redeem: (line: string) => child.stdin.write(`${line}\n`),
    redeemed: (times: number) => Promise.race([says('redeemed', times), ended]),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('50 people at two counters that are killed in the middle get the last 7 pieces, and nobody pays for nothing', async () => {
  const cms = await openCms();
  onTestFinished(() => cms.close());
  const { payload } = cms;
  const { inTurn } = await import('#cms/points/in-turn.ts');
  const { give } = await import('#cms/points/give.ts');
  const { moveStock } = await import('#cms/points/move-stock.ts');
  const { redeem } = await import('#cms/points/redeem.ts');
  const { nowOf } = await import('#cms/points/today.ts');
  const { recomputationReport } = await import('#cms/points/recomputation-report.ts');
  const { leftOf } = await import('#cms/records/points/left-of.ts');
  const now = nowOf();
  const req = await createLocalReq({}, payload);
  await makeRecord(payload, 'pointsRules', {
    ...{ startsOn: '2026-01-01T12:00:00.000Z', expiry: 'never', capPerActivity: 15 },
    ...{ minimumToRedeem: 0, reservedDays: 15, households: false },
  });
  const volunteers: string[] = [];
  for (let made = 0; made < 50; made += 1) volunteers.push(await makeRecord(payload, 'volunteers'));
  for (const volunteer of volunteers)
    await inTurn(req, (own) =>
      give(own, {
        ...{ ref: { volunteer }, what: { kind: 'opening', points: 100 }, reason: '结转', day: now.today },
        ...{ key: volunteer, now },
      }),
    );

  for (const [sold, delay] of [[2, 6]] as const) {
    const reward = await makeRecord(payload, 'rewards', { kind: 'goods', points: 2, isOffered: true });
    await inTurn(req, (own) =>
      moveStock(own, { reward, kind: 'received', quantity: 7, reason: '', key: reward, now }),
    );
    const counters = await Promise.all([startCounter(), startCounter()]);
    const some = Promise.race(counters.map(({ redeemed }) => redeemed(sold)));
    counters[0].redeem([reward, ...volunteers].join(' '));
    counters[1].redeem([reward, ...volunteers.toReversed()].join(' '));
    await some;
    await setTimeout(delay);
    await Promise.all(counters.map(({ kill }) => kill()));
    const before = (await payload.count({ collection: 'redemptions', where: { reward: { equals: reward } } }))
      .totalDocs;
    expect(before).toBeGreaterThanOrEqual(sold);
    expect(before).toBe(7 - ((await leftOf(req, reward)) ?? NaN));
    expect(await recomputationReport(req, now), `killed after ${delay} ms`).toEqual([]);
    const answers = await Promise.allSettled(
      volunteers.map((volunteer) => {
        const key = `${reward}-${volunteer}`;
        return inTurn(req, (own) =>
          redeem(own, { ref: { volunteer }, reward, quantity: 1, key, isHanded: true, now }),
        );
      }),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
    expect(await leftOf(req, reward)).toBe(0);
  }
  expect(await recomputationReport(req, now)).toEqual([]);
});
