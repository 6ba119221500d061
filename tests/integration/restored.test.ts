import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BasePayload, createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { restoreBackup } from '#cms/backup/restore-backup.ts';
import { writeBackup } from '#cms/backup/write-backup.ts';
import { openCms, type OpenCms } from '../support/cms.ts';
import { makeRecord } from '../support/make-record.ts';

// What is true of an installation is true of the one that its backup became.

const work = mkdtempSync(path.join(tmpdir(), 'restored-'));
const installation = (dir: string) => ({
  dataDir: dir,
  databaseUrl: `file:${path.join(dir, 'database.sqlite')}`,
  mediaDir: path.join(dir, 'media'),
});
const here = path.join(work, 'here');
const quiet = { context: { skipPublish: true } } as const;
const day = 86_400_000;
const doneOn = Date.now();

let cms: OpenCms;
beforeAll(async () => {
  cms = await openCms({ dataDir: here });
});
afterAll(async () => {
  await cms.close();
  rmSync(work, { recursive: true, force: true });
});

/** Backs the installation up, restores it into a new folder, and opens what is there. */
async function openRestored(backup: string): Promise<{ payload: Payload; dir: string }> {
  const dir = path.join(work, randomUUID());
  await restoreBackup(installation(dir), backup, { isReplacing: false });
  const { createDatabaseAdapter } = await import('#cms/database/database.ts');
  const config = await (await import('#cms/payload.config.ts')).default;
  const db = createDatabaseAdapter({ databaseUrl: installation(dir).databaseUrl });
  const payload = await new BasePayload().init({
    config: { ...config, db: { ...config.db, ...db } },
    disableOnInit: true,
  });
  payload.logger.level = 'silent';
  onTestFinished(() => payload.destroy());
  return { payload, dir };
}
const backUp = async () => {
  const file = path.join(work, `${randomUUID()}.zip`);
  await writeBackup(installation(here), file);
  return file;
};

test('the ledger of points agrees with the records after backup and restore, and the report still finds a lost entry', async () => {
  const { payload } = cms;
  const { inTurn } = await import('#cms/points/in-turn.ts');
  const { give } = await import('#cms/points/give.ts');
  const { moveStock } = await import('#cms/points/move-stock.ts');
  const { redeem } = await import('#cms/points/redeem.ts');
  const { nowOf } = await import('#cms/points/today.ts');
  const { recomputationReport } = await import('#cms/points/recomputation-report.ts');
  const now = nowOf();
  await makeRecord(payload, 'pointsRules', {
    ...{ startsOn: '2026-01-01T12:00:00.000Z', expiry: 'never', capPerActivity: 15, pointsPerHour: 1 },
    ...{ minimumToRedeem: 0, reservedDays: 15, households: false, signedHoursOnly: false },
  });
  const activity = await makeRecord(payload, 'activities', {
    ...{ state: 'held', startsAt: '2026-03-05T01:00:00.000Z', reviewState: 'published' },
  });
  const reward = await makeRecord(payload, 'rewards', { kind: 'goods', points: 2, isOffered: true });
  const req = await createLocalReq({}, payload);
  await inTurn(req, (own) =>
    moveStock(own, { reward, kind: 'received', quantity: 9, reason: '', key: reward, now }),
  );
  for (let made = 0; made < 3; made += 1) {
    const volunteer = await makeRecord(payload, 'volunteers');
    const { id } = await payload.create({
      collection: 'participations',
      data: {
        ...{ activity, volunteer, hours: 4, role: 'volunteer', difficulty: 'normal' },
        hoursKnownBy: 'recorded',
      },
      ...quiet,
    });
    await inTurn(req, (own) =>
      give(own, {
        ...{ ref: { volunteer }, what: { kind: 'opening', points: 10 }, reason: '结转' },
        ...{ day: now.today, key: volunteer, now },
      }),
    );
    await inTurn(req, (own) =>
      redeem(own, { ref: { volunteer }, reward, quantity: 2, key: volunteer, isHanded: made > 0, now }),
    );
    // A correction: the service is worth less than what was booked.
    await payload.update({ collection: 'participations', id, data: { hours: 3 }, ...quiet });
  }
  expect(await recomputationReport(req, now)).toEqual([]);
  const entriesOf = async (one: Payload) =>
    (await one.find({ collection: 'pointsEntries', pagination: false, depth: 0, sort: 'key' })).docs;

  const restored = await openRestored(await backUp());
  const there = await createLocalReq({}, restored.payload);
  const entries = await entriesOf(restored.payload);
  expect(entries).toEqual(await entriesOf(payload));
  expect(entries.length).toBeGreaterThanOrEqual(15);
  expect(await recomputationReport(there, now)).toEqual([]);
  const earned = entries.find(({ kind }) => kind === 'earned') ?? expect.fail('nothing was earned');
  await restored.payload.db.deleteOne({ collection: 'pointsEntries', where: { id: { equals: earned.id } } });
  expect(await recomputationReport(there, now)).not.toEqual([]);
});

test('who asked is found nowhere 90 days after completion: no file, no line, no backup, and not after a restore of an older one', async () => {
  const { payload } = cms;
  const { keepHouse } = await import('#cms/wishes/housekeeping.ts');
  const plain = ['夏侯无忌', '13899990001', '桥头第三家', '独门心事要人听', '他儿子在外地'];
  const [name, phone, address, words, remark] = plain;
  const need = await payload.create({
    collection: 'needs',
    data: {
      ...{ title: '修路', channel: 'visit', state: 'accepted', submittedOn: new Date(doneOn).toISOString() },
      person: { name, phone, address, words, remark },
    },
    ...quiet,
  });
  const set = (data: object) =>
    payload.update({ collection: 'needs', id: need.id, data, ...quiet }).then(() => undefined);
  await set({ person: { name: `${name ?? ''}（改过）`, phone, address, words, remark } });
  const team = await makeRecord(payload, 'teams');
  await set({ state: 'dispatched', team, stepWord: `${name ?? ''}家急用` });
  await set({ state: 'in-service' });
  await set({ state: 'done', result: '办好了。' });
  await payload.db.create({
    collection: 'imports',
    data: {
      ...{ kind: 'needs', fileName: '需求.xlsx', state: 'done', added: 1 },
      rows: [{ 提出人: name, id: need.id }],
      createdAt: new Date(doneOn).toISOString(),
    },
  });

  /** What is stored encrypted of the asker: it must go as the words do. */
  const sealed: string[] = [];
  for (const collection of ['needs', 'needSteps'] as const) {
    const { docs } = await payload.db.find({ collection, where: {}, pagination: false, limit: 0 });
    sealed.push(...(JSON.stringify(docs).match(/sealed:1:[^"]+/g) ?? []));
  }
  expect(new Set(sealed).size).toBeGreaterThanOrEqual(6);
  const secrets = [...plain, ...new Set(sealed)];

  /** Secrets in the files of a folder, each with the file. */
  const foundIn = (dir: string): string[] =>
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .flatMap((one) => {
        const bytes = readFileSync(path.join(one.parentPath, one.name));
        return secrets.filter((secret) => bytes.includes(secret)).map((secret) => `${one.name}: ${secret}`);
      });
  expect(foundIn(here).length, 'before').toBeGreaterThan(5);
  const early = await backUp();

  await keepHouse(payload, new Date(doneOn + 89 * day));
  expect((await payload.findByID({ collection: 'needs', id: need.id })).person?.phone).toBe(phone);
  const after = new Date(doneOn + 92 * day);
  await keepHouse(payload, after);
  expect(foundIn(here), 'database, its log, everything beside them').toEqual([]);
  const log = await payload.find({ collection: 'auditLog', pagination: false });
  expect(secrets.filter((secret) => JSON.stringify(log.docs).includes(secret))).toEqual([]);
  expect(await payload.findByID({ collection: 'needs', id: need.id })).toMatchObject({ result: '办好了。' });

  const { dir } = await openRestored(await backUp());
  expect(foundIn(dir), 'a backup made since').toEqual([]);
  const old = await openRestored(early);
  expect(foundIn(old.dir).length, 'a backup made before has it still').toBeGreaterThan(5);
  // The start of the restored installation is its first round.
  await keepHouse(old.payload, after);
  expect(foundIn(old.dir), 'an older backup, once it runs').toEqual([]);
});
