import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HistoryJob } from '#cms/history/keep-history.ts';
import { shortHash } from '#content/history/short-hash.ts';
import type { Tables } from '#content/schema/index.ts';
import { held, writeTown } from '../../support/history-town.ts';

let work: string;
const dataDir = () => path.join(work, 'data-folder');
const history = (...file: string[]) => path.join(dataDir(), 'history', ...file);
const read = (...file: string[]) => readFileSync(history(...file), 'utf8');
const frozen = (hash: string) => read(shortHash(hash), 'index.html');

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'history-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

let towns = 0;
/** Makes a site public on a day. `isNewProcess`: nothing of the history is in memory. */
async function publish(
  rows: readonly Tables['activities'][number][],
  day: string,
  more: Partial<HistoryJob> & { isNewProcess?: boolean } = {},
) {
  if (more.isNewProcess !== false) vi.resetModules();
  const { keepHistory } = await import('#cms/history/keep-history.ts');
  towns += 1;
  const siteDir = path.join(work, `site-${towns}`);
  const formerDir = path.join(work, `site-${towns - 1}`);
  const hash = await writeTown(siteDir, rows);
  const kept = await keepHistory({
    dataDir: dataDir(),
    siteDir,
    basePath: '/',
    formerDir: existsSync(formerDir) ? formerDir : undefined,
    kind: 'release',
    at: new Date(`${day}T10:00:00+08:00`),
    reasonOf: () => Promise.resolve('人数多填了一个零'),
    ...more,
  });
  return { hash, siteDir, ...kept };
}

async function chain() {
  const { readChain } = await import('#cms/history/chain-file.ts');
  return readChain(history());
}

test('a site that an older version built, without the files of later tables, is put into the history too', async () => {
  const march = held('a1', '2026-03-05');
  const { siteDir } = await publish([march], '2026-03-06');
  const manifestFile = path.join(siteDir, 'data', 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  for (const table of ['sealedMonths', 'spotChecks']) {
    rmSync(path.join(siteDir, 'data', `${table}.json`));
    Reflect.deleteProperty(manifest.files, `${table}.json`);
  }
  writeFileSync(manifestFile, JSON.stringify({ ...manifest, schemaVersion: 4, hash: 'c'.repeat(64) }));
  vi.resetModules();
  const { keepHistory } = await import('#cms/history/keep-history.ts');
  const kept = await keepHistory({
    dataDir: dataDir(),
    siteDir,
    basePath: '/',
    kind: 'release',
    at: new Date('2026-03-07T10:00:00+08:00'),
    reasonOf: () => Promise.resolve(''),
  });
  expect(kept.isNew).toBe(true);
});

test('an entry is added for each state, linked to the one before and signed; none for a state that it has', async () => {
  const { isSignedBy, publicKeyOf } = await import('#content/history/entry-line.ts');
  const march = held('a1', '2026-03-05');
  await publish([march], '2026-03-06');
  expect((await publish([march], '2026-03-07')).isNew).toBe(false);
  const { entry } = await publish([march, held('a2', '2026-03-08')], '2026-03-09', { isNewProcess: false });
  const [first, second, ...rest] = await chain();
  expect(rest).toEqual([]);
  expect(second).toMatchObject({
    number: 2,
    previous: first?.hash,
    late: 0,
    corrections: 0,
    hash: entry.hash,
  });
  const key = publicKeyOf(first?.newKey ?? '');
  for (const one of [first, second]) expect(one && isSignedBy(one, key)).toBe(true);
  expect(second && isSignedBy({ ...second, late: 1 }, key)).toBe(false);
  expect(statSync(path.join(dataDir(), 'history-key')).mode & 0o777).toBe(0o600);
  const told = read(shortHash(entry.dataset), 'changes.json');
  expect(told).not.toContain('活动a2');
  expect(told).toContain('"a2"');
});

test('a record of a past month that comes later is late; its frozen pages say so, and the figure has a revision', async () => {
  const march = held('a1', '2026-03-05', 10);
  const before = await publish([march], '2026-03-06');
  const closed = await publish([march, held('a3', '2026-04-02')], '2026-04-03');
  const { entry } = await publish(
    [march, held('a3', '2026-04-02'), held('a2', '2026-03-20', 7)],
    '2026-04-20',
  );
  expect(entry).toMatchObject({ late: 1, corrections: 0 });
  // In March the month was not over: what was shown then was all that there was.
  expect(frozen(before.hash)).toContain('没有更正');
  expect(frozen(closed.hash)).toContain('后有补录');
  const revisions = read('revisions', 'peopleServed', 'revisions.jsonl').trim().split('\n');
  expect(revisions.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ name: 'peopleServed town 2026-03', before: 10, now: 17, kind: 'late' }),
  );
  expect(revisions.join('\n')).not.toContain('2026-04"');
});

test('a published figure that is changed afterwards is a correction with its reason, on every page that had it', async () => {
  const first = await publish([held('a1', '2026-03-05', 100)], '2026-03-06');
  const second = await publish([held('a1', '2026-03-05', 100), held('a2', '2026-05-01')], '2026-05-02');
  const { entry, hash } = await publish(
    [held('a1', '2026-03-05', 10), held('a2', '2026-05-01')],
    '2026-06-01',
  );
  expect(entry).toMatchObject({ corrections: 1, late: 0 });
  for (const page of [first, second]) expect(frozen(page.hash)).toContain('后有更正');
  expect(frozen(first.hash)).toContain('>100<');
  expect(frozen(hash)).toContain('没有更正');
  for (const file of ['corrections.xml', 'corrections/index.html'])
    expect(read(file), file).toContain('人数多填了一个零');
});

test('a new title or picture of an old record is no correction', async () => {
  const row = held('a1', '2026-03-05');
  await publish([row], '2026-03-06');
  const { entry } = await publish([{ ...row, title: '错字改好了', slug: 'b' }], '2026-06-01');
  expect(entry).toMatchObject({ number: 2, corrections: 0, late: 0 });
});

test('a withdrawn record stays as identifier and hash alone, said to be withdrawn, with day and reason', async () => {
  const { hash } = await publish([held('a1', '2026-03-05'), held('a2', '2026-03-06', 7)], '2026-03-07');
  const { entry } = await publish([held('a1', '2026-03-05')], '2026-03-20', {
    reasonOf: () => Promise.resolve('家属要求撤下'),
  });
  expect(entry.corrections).toBe(1);
  const list = read('corrections', 'index.html');
  expect(list).toContain('已撤下');
  expect(list).toContain('家属要求撤下');
  expect(list).not.toContain('活动a2');
  // The sum of then still counts it.
  expect(frozen(hash)).toContain('>17<');
  const back = await publish([held('a1', '2026-03-05'), held('a2', '2026-03-06', 7)], '2026-04-20');
  expect(back.entry.corrections).toBe(1);
  expect(back.entry.release).toBe(`${shortHash(hash)}-2`);
});

test('going back to an older release is an entry of its own, not a rewriting', async () => {
  const row = held('a1', '2026-03-05');
  await publish([row], '2026-03-06');
  await publish([row, held('a2', '2026-03-07')], '2026-03-08');
  await publish([row], '2026-03-09', { kind: 'rollback' });
  expect((await chain()).map(({ kind }) => kind)).toEqual(['release', 'release', 'rollback']);
});

test.each(['begun', 'changes', 'entry', 'files'] as const)(
  'a crash after the step “%s” neither loses nor doubles an entry, and the pages are complete afterwards',
  async (step) => {
    const rows = [held('a1', '2026-03-05', 100)];
    const first = await publish(rows, '2026-03-06');
    const changed = [held('a1', '2026-03-05', 10)];
    const crash = (at: string) => {
      if (at === step) throw new Error('killed');
    };
    await expect(publish(changed, '2026-06-01', { onStep: crash })).rejects.toThrow('killed');
    towns -= 1;
    const { entry, hash } = await publish(changed, '2026-06-02');
    expect(await chain()).toHaveLength(2);
    expect(entry).toMatchObject({ number: 2, corrections: 1 });
    expect(frozen(first.hash)).toContain('后有更正');
    expect(frozen(hash)).toContain('第几条');
    expect(JSON.parse(read('index.json')).head.number).toBe(2);
    expect(
      read('revisions', 'peopleServed', 'revisions.jsonl').match(/"peopleServed town 2026-03"/g),
    ).toHaveLength(1);
    await publish([...changed, held('a9', '2026-06-03')], '2026-06-04');
    expect((await chain()).map(({ number }) => number)).toEqual([1, 2, 3]);
  },
);

test('half a line that a power cut left is no entry; the next one takes its place', async () => {
  const row = held('a1', '2026-03-05');
  await publish([row], '2026-03-06');
  appendFileSync(history('chain', '2026-03.jsonl'), '{"number":2,"kind":"rel');
  await publish([row, held('a2', '2026-03-07')], '2026-03-08');
  expect((await chain()).map(({ number }) => number)).toEqual([1, 2]);
});

test('a chain that somebody changed is not continued', async () => {
  const row = held('a1', '2026-03-05');
  await publish([row], '2026-03-06');
  await publish([row, held('a2', '2026-03-07')], '2026-03-08');
  const file = history('chain', '2026-03.jsonl');
  const [first = '', second = ''] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, `${first.replace('"late":0', '"late":1')}\n${second}\n`);
  await expect(publish([row], '2026-03-09')).rejects.toThrow('历史在第 2 条断开');
  writeFileSync(file, `${second}\n`);
  await expect(publish([row], '2026-03-09')).rejects.toThrow('断开');
  writeFileSync(file, `${first}\n${second.replace('"late":0', '"late": 0')}\n`);
  await expect(publish([row], '2026-03-09')).rejects.toThrow('被改动过');
});

test('a changed list of changes is noticed before anything is built on it', async () => {
  const row = held('a1', '2026-03-05');
  const { entry } = await publish([row], '2026-03-06');
  const file = history(entry.release, 'changes.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"a1"', '"a7"'));
  rmSync(path.join(dataDir(), 'history-state.json'));
  await expect(publish([row, held('a2', '2026-03-07')], '2026-03-08')).rejects.toThrow('缺少或被改动过');
});

test('a new key is signed with the old one; after a lost key the history says that nobody vouches for it', async () => {
  const { isSignedBy, publicKeyOf, keyName } = await import('#content/history/entry-line.ts');
  const row = held('a1', '2026-03-05');
  await publish([row], '2026-03-06');
  vi.resetModules();
  const { rotateKey } = await import('#cms/history/rotate-key.ts');
  rotateKey(dataDir(), new Date('2026-03-07T10:00:00+08:00'));
  await publish([row, held('a2', '2026-03-08')], '2026-03-09');
  const [first, rotation, next] = await chain();
  expect(rotation).toMatchObject({ kind: 'rotation', key: first?.key });
  expect(rotation && isSignedBy(rotation, publicKeyOf(first?.newKey ?? ''))).toBe(true);
  expect(next?.key).toBe(keyName(rotation?.newKey ?? ''));
  rmSync(path.join(dataDir(), 'history-key'));
  const { entry } = await publish([row], '2026-03-10');
  expect(entry).toMatchObject({ number: 4, kind: 'newKey' });
  expect(read('index.html')).toContain('原来的密钥遗失');
});

test('a rotation that was interrupted after its entry is completed', async () => {
  const row = held('a1', '2026-03-05');
  await publish([row], '2026-03-06');
  vi.resetModules();
  const { rotateKey } = await import('#cms/history/rotate-key.ts');
  const stop = () => {
    throw new Error('killed');
  };
  expect(() => rotateKey(dataDir(), new Date('2026-03-07T10:00:00+08:00'), stop)).toThrow('killed');
  const { entry } = await publish([row, held('a2', '2026-03-08')], '2026-03-09');
  expect(entry.kind).toBe('release');
  expect((await chain()).map(({ kind }) => kind)).toEqual(['release', 'rotation', 'release']);
});
