import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest, type Where } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { personKeyFile } from '#cms/env/person-key.ts';
import { isMongodb } from '#cms/database/is-mongodb.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { forgetOfProcess, ofEach, ofProcess } from '#cms/process/of-process.ts';
import { lapseClaims } from '#cms/records/needs/lapse-claims.ts';
import { keptAfterEnd, keptUntil } from '#cms/records/needs/kept-until.ts';
import { isSealed, open, seal } from '#cms/sealed/seal.ts';

/** Time between two rounds, in milliseconds. */
const every = 60 * 60_000;
/** How long a sign-in with a phone is kept, in milliseconds: what was confirmed is a participation by then. */
const keptSignIns = 30 * 86_400_000;
const sealedFields = ['name', 'phone', 'address', 'words', 'remark'] as const;
const nobody = { name: null, phone: null, phoneMark: null, address: null, words: null, remark: null };

/** What tells who claimed a wish. */
const claimFields = ['name', 'phone', 'message'] as const;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

type Row = Record<string, unknown> & { id: string };

async function rowsOf(req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<Row[]> {
  const { db } = req.payload;
  return (await db.find<Row>({ collection, where, limit: 0, pagination: false, req })).docs;
}

/**
 * Changes a row directly in the database, because no version and no line of the log may be made of it. The
 * whole row is written: some fields are stored in tables of their own.
 */
const put = (req: PayloadRequest, collection: CollectionSlug, row: Row, change: object) =>
  req.payload.db.updateOne({ collection, id: row.id, data: { ...row, ...change }, req });

/** Encrypts what was stored before it was encrypted. Resolves to the number of needs. */
async function sealOlder(req: PayloadRequest, needs: readonly Row[]): Promise<number> {
  let changed = 0;
  for (const row of needs) {
    const known = recordOf(row['person']);
    const plain = sealedFields.filter((field) => isText(known[field]) && !isSealed(known[field]));
    if (plain.length === 0) continue;
    const sealed = Object.fromEntries(plain.map((field) => [field, seal(String(known[field]))]));
    await put(req, 'needs', row, { person: { ...known, ...sealed } });
    changed += 1;
  }
  return changed;
}

const tellsWho = ({ person, messages }: Readonly<Record<string, unknown>>) =>
  Object.keys(nobody).some((field) => isText(recordOf(person)[field])) ||
  (Array.isArray(messages) && messages.length > 0);

/** The need that a need became part of; itself if it was not merged. */
function leadingOf(row: Row, byId: ReadonlyMap<string, Row>): Row {
  const seen = new Set<string>();
  let need = row;
  for (;;) {
    seen.add(need.id);
    const next = byId.get(idOf(need['mergedInto']) ?? '');
    if (!next || seen.has(next.id)) return need;
    need = next;
  }
}

const erased = { person: nobody, messages: [], awaitsAnswer: false };

/**
 * Erases who asked, in needs that were finished 90 days ago, and who claimed wishes: in the records, their steps,
 * the copies of deleted ones, and the rows of sheets that had them. Resolves to the number of needs.
 */
async function erasePeople(req: PayloadRequest, needs: readonly Row[], now: Date): Promise<number> {
  const byId = new Map(needs.map((row) => [row.id, row]));
  const isOver = (row: Readonly<Record<string, unknown>>) => {
    const until = keptUntil(row);
    return until !== null && until.getTime() < now.getTime();
  };
  const ids: string[] = [];
  for (const row of needs) {
    if (!tellsWho(row) || !isOver(leadingOf(row, byId))) continue;
    await put(req, 'needs', row, erased);
    ids.push(row.id);
  }
  const longAgo = new Date(now.getTime() - keptAfterEnd * 86_400_000).toISOString();
  // Reasons may name people, also where nothing else is known of who asked.
  for (const step of await rowsOf(req, 'needSteps', { word: { exists: true } })) {
    const need = byId.get(String(step['need']));
    const isPast = need ? isOver(leadingOf(need, byId)) : String(step['at']) < longAgo;
    if (!isText(step['word']) || !isPast) continue;
    await put(req, 'needSteps', step, { word: null });
    ids.push(step.id);
  }
  const endedClaims = { endedOn: { less_than: longAgo } };
  for (const claim of await rowsOf(req, 'wishClaims', endedClaims)) {
    if (!claimFields.some((field) => isText(claim[field]))) continue;
    await put(req, 'wishClaims', claim, { name: null, phone: null, message: null });
    ids.push(claim.id);
  }
  for (const copy of await rowsOf(req, 'deletedRecords', { source: { equals: 'needs' } })) {
    const content = recordOf(copy['content']);
    const row = recordOf(content['row']);
    if (!tellsWho(row) || !isOver(row)) continue;
    await put(req, 'deletedRecords', copy, { content: { ...content, row: { ...row, ...erased } } });
    ids.push(String(copy['record']));
  }
  for (const sheet of await rowsOf(req, 'imports', { kind: { equals: 'needs' } })) {
    const { rows, deeds, createdAt } = sheet;
    const kept = JSON.stringify([rows, deeds]);
    const isOld = new Date(String(createdAt)).getTime() + keptAfterEnd * 86_400_000 < now.getTime();
    if (kept.length > 10 && (isOld || ids.some((id) => kept.includes(id)))) {
      await put(req, 'imports', sheet, { rows: [], deeds: [] });
      ids.push(sheet.id);
    }
  }
  return ids.length;
}

/** Says so if the key does not open what is stored: the file was replaced, or the database is another one. */
function tellWrongKey(payload: Payload, needs: readonly Row[]): void {
  const texts = needs.flatMap(({ person }) => sealedFields.map((field) => recordOf(person)[field]));
  if (texts.some((text) => isText(text) && isSealed(open(text))))
    payload.logger.error(
      `数据文件夹里的 ${personKeyFile} 解不开群众留下的姓名和电话。请从备份里找回原来的文件放回去，再重新启动；原有内容都还在，不要改动它们。`,
    );
}

interface SqliteDatabase {
  client: { execute: (sql: string) => Promise<{ rows: readonly Readonly<Record<string, unknown>>[] }> };
}

/**
 * Empties the write-ahead log: SQLite overwrites old pages of the file (`secure_delete`), but the log still has
 * them. Returns false if a reader kept it from doing so.
 */
async function emptyLog({ db }: Payload): Promise<boolean> {
  if (isMongodb(db)) return true;
  const { rows } = await (db as unknown as SqliteDatabase).client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  return Number(rows[0]?.['busy']) === 0;
}

/** One round: seals, erases, forgets what the forms need no more. */
export async function keepHouse(payload: Payload, now = new Date()): Promise<void> {
  const req = await createLocalReq({}, payload);
  // In a transaction of each claim's own: one that cannot be ended stops nothing.
  await lapseClaims(req, now);
  const state = ofEach('housekeeping-log', payload, () => ({ isLogFull: false }));
  await asOneTransaction(req, async () => {
    await holdWriter(req);
    const needs = await rowsOf(req, 'needs', {});
    tellWrongKey(payload, needs);
    const sealed = await sealOlder(req, needs);
    // Read again: rows are written whole.
    const count = await erasePeople(req, sealed > 0 ? await rowsOf(req, 'needs', {}) : needs, now);
    const expired = { until: { less_than: now.toISOString() } };
    await payload.db.deleteMany({ collection: 'formMarks', where: expired, req });
    const old = new Date(now.getTime() - keptSignIns).toISOString();
    const { totalDocs } = await payload.count({
      collection: 'signIns',
      where: { createdAt: { less_than: old } },
      overrideAccess: true,
      req,
    });
    if (totalDocs > 0)
      await payload.db.deleteMany({ collection: 'signIns', where: { createdAt: { less_than: old } }, req });
    const detail = `办结满 ${keptAfterEnd} 天，抹去 ${count} 处提出人的资料和对话`;
    if (count > 0) await noteEvent(req, { action: 'update', collection: 'needs', detail });
    if (sealed + count + totalDocs > 0) state.isLogFull = true;
  });
  if (state.isLogFull) state.isLogFull = !(await emptyLog(payload));
}

/**
 * Keeps house once, and from then on every hour. Resolves after the first round, so that nothing erased is
 * shown after a restore. A round that fails is logged and tried again.
 */
export const startHousekeeping = (payload: Payload): Promise<() => void> =>
  ofProcess('housekeeping', async () => {
    let next: NodeJS.Timeout | undefined;
    let isStopped = false;
    const round = async () => {
      await keepHouse(payload).catch((error: unknown) => {
        payload.logger.error({ err: error }, 'what was due to be erased could not be erased');
      });
      if (!isStopped) next = setTimeout(() => void round(), every).unref();
    };
    await round();
    return () => {
      isStopped = true;
      clearTimeout(next);
      forgetOfProcess('housekeeping');
    };
  });
