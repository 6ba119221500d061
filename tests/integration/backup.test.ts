import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restoreBackup } from '#cms/backup/restore-backup.ts';
import { writeBackup } from '#cms/backup/write-backup.ts';
import { openCms, type OpenCms } from '../support/cms.ts';

const work = mkdtempSync(path.join(tmpdir(), 'backup-'));
const dataDir = path.join(work, 'data');
const file = path.join(work, 'backup.zip');
const installation = (dir: string) => ({
  dataDir: dir,
  databaseUrl: `file:${path.join(dir, 'database.sqlite')}`,
  mediaDir: path.join(dir, 'media'),
});
let cms: OpenCms;

/** Every row of every table, by table. */
function rowsIn(database: string): Record<string, unknown[]> {
  const db = new DatabaseSync(database, { readOnly: true });
  try {
    const tables = db
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [
        String(name),
        db.prepare(`select * from "${String(name)}" order by rowid`).all(),
      ]),
    );
  } finally {
    db.close();
  }
}
const filesIn = (dir: string) =>
  Object.fromEntries(
    readdirSync(dir).map((name) => [name, readFileSync(path.join(dir, name)).toString('base64')]),
  );

async function upload(n: number): Promise<void> {
  const data = await sharp({ create: { width: 60 + n, height: 40, channels: 3, background: '#b8121b' } })
    .jpeg()
    .toBuffer();
  await cms.payload.create({
    collection: 'media',
    data: { alt: `图 ${n}`, consentKind: 'none-needed' },
    file: { data, mimetype: 'image/jpeg', name: 'a.jpg', size: data.length },
  });
}

beforeAll(async () => {
  cms = await openCms({ dataDir });
  for (let n = 0; n < 5; n += 1) await upload(n);
});
afterAll(async () => {
  await cms.close();
  rmSync(work, { recursive: true, force: true });
});

test('the drill under load: wiped and restored, there is every record and picture that was there when the backup began, and each is what it was', async () => {
  let isDone = false;
  const committed: string[] = [];
  const load = (async () => {
    for (let n = 0; !isDone; n += 1) {
      // Two records in one transaction: a backup holds both or neither.
      const { id } = await cms.payload.create({
        collection: 'stations',
        data: {
          name: `站 ${n}`,
          shortName: `站 ${n}`,
          level: 'point',
          coordinates: { datum: 'wgs84' },
          hours: [{ days: 'daily', opens: '09:00', closes: '17:00' }],
          _status: 'published',
        },
      });
      committed.push(id);
      if (n % 5 === 0) await upload(100 + n);
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  const rounds: { restored: string; before: string[] }[] = [];
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const before = [...committed];
    const { sha256, files } = await writeBackup(installation(dataDir), file);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    const restored = path.join(work, `round-${round}`);
    rounds.push({ restored, before });
    expect(await restoreBackup(installation(restored), file, { isReplacing: false })).toBeNull();
    const rows = rowsIn(path.join(restored, 'database.sqlite'));
    const stations = rows['stations'] as { id: string }[];
    const hours = rows['stations_hours'] as { _parent_id: string }[];
    expect(new Set(hours.map(({ _parent_id: parent }) => parent))).toEqual(
      new Set(stations.map(({ id }) => id)),
    );
    const media = rows['media'] as { filename: string }[];
    const there = readdirSync(path.join(restored, 'media'));
    expect(media.filter(({ filename }) => !there.includes(filename))).toEqual([]);
    expect(files).toBeGreaterThan(media.length);
  }
  isDone = true;
  await load;
  // Records are only added here, so each restored row must still exist now, identical in every column.
  const inRows = (dir: string) =>
    Object.entries(rowsIn(path.join(dir, 'database.sqlite'))).flatMap(([table, rows]) =>
      rows.map((row) => `${table} ${JSON.stringify(row)}`),
    );
  const [now, pictures] = [new Set(inRows(dataDir)), filesIn(path.join(dataDir, 'media'))];
  for (const { restored, before } of rounds) {
    const rows = inRows(restored);
    expect(rows.filter((row) => !now.has(row))).toEqual([]);
    const there = new Set(
      (rowsIn(path.join(restored, 'database.sqlite'))['stations'] as { id: string }[]).map(({ id }) => id),
    );
    expect(before.filter((id) => !there.has(id))).toEqual([]);
    expect(pictures).toMatchObject(filesIn(path.join(restored, 'media')));
  }
  expect((await cms.payload.count({ collection: 'stations' })).totalDocs).toBeGreaterThan(5);
});

test('after a backup at rest everything is restored into an empty folder, and each record and picture is what it was', async () => {
  // Without it nobody reads the names in the records.
  const personKey = 'ab'.repeat(32);
  writeFileSync(path.join(dataDir, 'person-key'), personKey);
  await writeBackup(installation(dataDir), file);
  const [rows, pictures] = [
    rowsIn(path.join(dataDir, 'database.sqlite')),
    filesIn(path.join(dataDir, 'media')),
  ];
  const secret = readFileSync(path.join(dataDir, 'secret'), 'utf8');
  const elsewhere = path.join(work, 'elsewhere');
  await restoreBackup(installation(elsewhere), file, { isReplacing: false });
  expect(rowsIn(path.join(elsewhere, 'database.sqlite'))).toEqual(rows);
  expect(filesIn(path.join(elsewhere, 'media'))).toEqual(pictures);
  expect(readFileSync(path.join(elsewhere, 'secret'), 'utf8')).toBe(secret);
  expect(readFileSync(path.join(elsewhere, 'person-key'), 'utf8')).toBe(personKey);
});

test('a restore over data is refused, and with --replace puts them aside', async () => {
  const target = path.join(work, 'target');
  await restoreBackup(installation(target), file, { isReplacing: false });
  await expect(restoreBackup(installation(target), file, { isReplacing: false })).rejects.toThrow(
    '里已有数据',
  );
  const aside = await restoreBackup(installation(target), file, { isReplacing: true });
  expect(existsSync(path.join(aside ?? '', 'database.sqlite'))).toBe(true);
  expect(existsSync(path.join(target, 'database.sqlite'))).toBe(true);
});

test('a database outside the data folder is replaced with --replace only, and none that was put aside is lost', async () => {
  const outside = {
    ...installation(path.join(work, 'inside')),
    databaseUrl: `file:${path.join(work, 'outside.sqlite')}`,
  };
  writeFileSync(path.join(work, 'outside.sqlite'), 'first');
  await expect(restoreBackup(outside, file, { isReplacing: false })).rejects.toThrow('里已有数据');
  await restoreBackup(outside, file, { isReplacing: true });
  const aside = readdirSync(work).filter((name) => name.startsWith('outside.sqlite.before-restore-'));
  expect(aside.map((name) => readFileSync(path.join(work, name), 'utf8'))).toEqual(['first']);
});

test('a backup clears what one that was killed left of people’s data', async () => {
  mkdirSync(path.join(dataDir, 'backup-999999999'));
  await writeBackup(installation(dataDir), path.join(work, 'clearing.zip'));
  expect(readdirSync(dataDir).filter((name) => name.startsWith('backup-'))).toEqual([]);
  await expect(writeBackup(installation(dataDir), path.join(work, 'target'))).rejects.toThrow();
  expect(existsSync(path.join(work, 'target.part'))).toBe(false);
});

test('a damaged, foreign or missing file is refused before anything is touched', async () => {
  const target = path.join(work, 'target');
  const before = rowsIn(path.join(target, 'database.sqlite'));
  const bytes = readFileSync(file);
  const at = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  const broken = path.join(work, 'broken.zip');
  writeFileSync(broken, bytes);
  await expect(restoreBackup(installation(target), broken, { isReplacing: true })).rejects.toThrow(
    /校验值不符|打不开/,
  );
  writeFileSync(broken, 'no zip');
  await expect(restoreBackup(installation(target), broken, { isReplacing: true })).rejects.toThrow('打不开');
  await expect(
    restoreBackup(installation(target), path.join(work, 'none.zip'), { isReplacing: true }),
  ).rejects.toThrow('不存在');
  expect(rowsIn(path.join(target, 'database.sqlite'))).toEqual(before);
});

test('the two commands do it', () => {
  const run = (script: string, args: string[], dir: string) =>
    spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', `cms/start/${script}.ts`, ...args],
      {
        env: { ...process.env, DATA_DIR: dir, PORT: '4399', DATABASE_URL: '' },
        encoding: 'utf8',
      },
    );
  const made = path.join(work, 'made.zip');
  const target = path.join(work, 'by-command');
  expect(run('backup', [made], dataDir).stdout).toContain('已备份');
  expect(run('restore', [made], target).stdout).toContain('已恢复');
  expect(run('restore', [made], target)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('--replace'),
  });
  expect(run('restore', [], target).stderr).toContain('请写明备份文件');
});
