import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { advance, emptyHistory, type Advance, type History } from '#content/history/advance.ts';
import type { HistoryChanges } from '#content/history/changes.ts';
import { keyName, signedText } from '#content/history/entry-line.ts';
import { figureCells } from '#content/history/figure-cells.ts';
import type { HistoryEntry } from '#content/history/history-entry.ts';
import { differences } from '#content/history/history-state.ts';
import { hashOfFigures, hashOfRows } from '#content/history/root-hashes.ts';
import { hashesInFile, rowInFile } from '#content/history/rows-in-file.ts';
import { shortHash } from '#content/history/short-hash.ts';
import { manifest as manifestSchema, recordTables, tableNames } from '#content/schema/index.ts';
import { shanghaiDay, shanghaiMoment } from '#content/time/shanghai.ts';
import { appendEntry, chainHead, readChain, type LinkedEntry } from './chain-file.ts';
import { readChanges, writeChanges } from './changes-file.ts';
import { classify } from './classify.ts';
import { historyFolder } from './history-folder.ts';
import { readSnapshot, writeSnapshot } from './history-snapshot.ts';
import { wasRestored, forgetRestored } from './restored-mark.ts';
import { createdKey, readTownKey, type TownKey } from './town-key.ts';
import { writePublicFiles } from './write-public-files.ts';

/** What is put into the history. */
export interface HistoryJob {
  dataDir: string;
  /** Folder of the site that is public now. */
  siteDir: string;
  /** With leading and trailing slash. */
  basePath: string;
  /** Folder of a site that was public before, if there still is one: what changed rows said. */
  formerDir?: string | undefined;
  kind: 'release' | 'rollback';
  at: Date;
  /** Why a record was changed or withdrawn, as it may be published. */
  reasonOf: (table: string, id: string) => Promise<string>;
  /** Called between the steps; a test stops the process there. */
  onStep?: (step: 'begun' | 'changes' | 'entry' | 'files') => void;
}

let kept: { dataDir: string; history: History } | undefined;

/** Entries up to which `history` has not come, oldest first. */
function entriesAfter(folder: string, history: History | null): { from: History; entries: LinkedEntry[] } {
  const entries = readChain(folder);
  const isOfChain =
    history !== null && (history.number === 0 || entries[history.number - 1]?.hash === history.hash);
  return isOfChain
    ? { from: history, entries: entries.slice(history.number) }
    : { from: emptyHistory(), entries };
}

function addAdvance(to: Advance, more: Advance): void {
  to.revisions.push(...more.revisions);
  for (const number of more.touched) to.touched.add(number);
}

/**
 * What follows from the chain, and what of it must be written because an earlier process did not come to it. From memory or the snapshot if they fit the chain, else from the chain's beginning.
 */
function openHistory(dataDir: string, head: LinkedEntry | null): { history: History; undone: Advance } {
  const undone: Advance = { revisions: [], touched: new Set() };
  const known = kept?.dataDir === dataDir ? kept.history : null;
  if (known !== null && known.hash === (head?.hash ?? '')) return { history: known, undone };
  const folder = historyFolder(dataDir);
  const { from, entries } = entriesAfter(folder, readSnapshot(dataDir));
  for (const entry of entries) addAdvance(undone, advance(from, entry, readChanges(folder, entry)));
  return { history: from, undone };
}

const tableText = (siteDir: string, table: string) =>
  readFileSync(path.join(siteDir, 'data', `${table}.json`), 'utf8');

/** Rows of a site's dataset, each table read when first needed. Without a folder there are none. */
function rowReader(siteDir: string | undefined) {
  const tables = new Map<string, string>();
  const textOf = (table: string) => {
    try {
      return siteDir === undefined ? '' : tableText(siteDir, table);
    } catch {
      return '';
    }
  };
  return (table: string, id: string): unknown => {
    const text = tables.get(table) ?? textOf(table);
    tables.set(table, text);
    const row = rowInFile(text, id);
    return row === undefined ? undefined : JSON.parse(row);
  };
}

/** Name of the folder of a new entry: the start of the dataset's hash; with a number if an older entry has it. */
function freeFolder({ pages }: History, datasetHash: string): string {
  const name = shortHash(datasetHash);
  const taken = new Set(pages.map(({ release }) => release));
  for (let count = 1; ; count += 1) {
    const folder = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(folder)) return folder;
  }
}

function signed(entry: Omit<HistoryEntry, 'signature'>, key: TownKey): HistoryEntry {
  return { ...entry, signature: key.sign(signedText(entry)) };
}

/**
 * Puts the site that is public now into the history, unless its newest entry is of this site already. The order makes a
 * crash harmless: first the changes, in a folder that nothing names yet; then one line of the chain, which makes the
 * entry; then pages, index and feed, which follow from the chain and are written again when they are missing. The caller
 * holds the publish lock. Resolves to the newest entry, and whether it is new. Throws a Chinese sentence if files of the
 * history were damaged; nothing is written then.
 */
export async function keepHistory(job: HistoryJob): Promise<{ entry: LinkedEntry; isNew: boolean }> {
  const { dataDir, siteDir, at } = job;
  const folder = historyFolder(dataDir);
  mkdirSync(folder, { recursive: true });
  const head = chainHead(folder);
  const { history, undone } = openHistory(dataDir, head);
  // Only once the chain is known to be whole. What is kept must not be half advanced if a step below fails.
  kept = undefined;
  job.onStep?.('begun');

  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(path.join(siteDir, 'data', 'manifest.json'), 'utf8')),
  );
  const document: unknown = JSON.parse(readFileSync(path.join(siteDir, 'data', 'metrics.json'), 'utf8'));
  const cells = new Map(figureCells(document));
  const figures = hashOfFigures(cells);
  const isKnown = head !== null && head.dataset === manifest.hash && head.figures === figures;
  let entry = head;
  if (!isKnown) {
    // A site that an earlier version of the programs built has no files of later tables, and so no rows of them.
    const there = tableNames.filter((table) => manifest.files[`${table}.json`] !== undefined);
    const rows = new Map(there.map((table) => [table, hashesInFile(tableText(siteDir, table))]));
    const changes = await changesOf(job, history, { rows, cells });
    const release = freeFolder(history, manifest.hash);
    const isRestored = head !== null && head.kind !== 'restored' && wasRestored(dataDir);
    const own = readTownKey(dataDir, history.publicKey === null ? null : keyName(history.publicKey));
    const key = own ?? createdKey(dataDir);
    const changesHash = writeChanges(folder, release, changes);
    job.onStep?.('changes');
    entry = appendEntry(
      folder,
      signed(
        {
          number: (head?.number ?? 0) + 1,
          kind: own === null ? 'newKey' : isRestored ? 'restored' : job.kind,
          release,
          at: shanghaiMoment(at),
          dataset: manifest.hash,
          figures,
          rows: hashOfRows(rows),
          changes: changesHash,
          late: changes.late.length,
          corrections: changes.corrections.length,
          previous: head?.hash ?? null,
          key: key.name,
          newKey: head === null || own === null ? key.publicKey : null,
        },
        key,
      ),
    );
    forgetRestored(dataDir);
    addAdvance(undone, advance(history, entry, changes));
    job.onStep?.('entry');
  }
  if (entry === null) throw new Error('the history has no entry');
  writePublicFiles({
    folder,
    siteDir,
    basePath: job.basePath,
    history,
    head: entry,
    undone,
    isNew: !isKnown,
  });
  job.onStep?.('files');
  if (!isKnown || undone.touched.size > 0) writeSnapshot(dataDir, history);
  kept = { dataDir, history };
  return { entry, isNew: !isKnown };
}

async function changesOf(
  { siteDir, formerDir, at, reasonOf }: HistoryJob,
  history: History,
  now: { rows: Map<string, Map<string, string>>; cells: Map<string, number | null> },
): Promise<HistoryChanges> {
  const found = differences(history, now);
  if (history.number === 0) return { ...found, late: [], corrections: [] };
  const texts = { before: rowReader(formerDir), now: rowReader(siteDir) };
  const ofRecords = Object.fromEntries(
    Object.entries(found.rows).filter(([table]) => recordTables.some((name) => name === table)),
  );
  const { late, corrections } = classify(ofRecords, texts, shanghaiDay(at), history.withdrawn);
  const told = [];
  for (const one of corrections) told.push({ ...one, reason: await reasonOf(one.table, one.id) });
  return { ...found, late, corrections: told };
}
