import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest, type Where } from 'payload';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { isMongodb } from '#cms/database/is-mongodb.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { forgetOfProcess, ofProcess } from '#cms/process/of-process.ts';
import { isSealed, seal } from '#cms/sealed/seal.ts';

/** Days after completion (or refusal) after which nobody can tell any more who asked. */
const keptAfterDone = 90;

const dayLength = 86_400_000;
/** Time between two rounds, in milliseconds. */
const every = 60 * 60_000;
const sealedFields = ['name', 'phone', 'address'] as const;
const nobody = { name: null, phone: null, phoneMark: null, address: null, remark: null };

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

/** Encrypts what was stored before names and telephones were encrypted. */
async function sealOlder(req: PayloadRequest): Promise<void> {
  const rows = await rowsOf(req, 'needs', {
    or: sealedFields.map((field) => ({ [`person.${field}`]: { exists: true } })),
  });
  for (const row of rows) {
    const known = recordOf(row['person']);
    const open = sealedFields.filter((field) => isText(known[field]) && !isSealed(known[field]));
    if (open.length === 0) continue;
    const sealed = Object.fromEntries(open.map((field) => [field, seal(String(known[field]))]));
    await put(req, 'needs', row, { person: { ...known, ...sealed } });
  }
}

/** Whether a stored need was finished before a moment. */
function isOver(row: Readonly<Record<string, unknown>>, before: string): boolean {
  const ended = row['state'] === 'refused' ? row['updatedAt'] : row['doneOn'];
  return (
    ['done', 'rated', 'refused'].includes(String(row['state'])) &&
    ended != null &&
    new Date(ended as string).toISOString() < before
  );
}

const tellsWho = ({ person, messages }: Readonly<Record<string, unknown>>) =>
  Object.keys(nobody).some((field) => isText(recordOf(person)[field])) ||
  (Array.isArray(messages) && messages.length > 0);

/**
 * Erases who asked, in needs that were finished 90 days ago: in the records, in the copies of deleted ones,
 * and in the rows of imported sheets. Resolves to the number of needs.
 */
async function erasePeople(req: PayloadRequest, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptAfterDone * dayLength).toISOString();
  let erased = 0;
  const finished = { state: { in: ['done', 'rated', 'refused'] } };
  for (const row of await rowsOf(req, 'needs', finished)) {
    if (!isOver(row, before) || !tellsWho(row)) continue;
    await put(req, 'needs', row, { person: nobody, messages: [] });
    erased += 1;
  }
  for (const copy of await rowsOf(req, 'deletedRecords', { source: { equals: 'needs' } })) {
    const content = recordOf(copy['content']);
    const row = recordOf(content['row']);
    if (!isOver(row, before) || !tellsWho(row)) continue;
    const without = { ...row, person: nobody, messages: [] };
    await put(req, 'deletedRecords', copy, { content: { ...content, row: without } });
    erased += 1;
  }
  const sheets: Where = { and: [{ kind: { equals: 'needs' } }, { createdAt: { less_than: before } }] };
  for (const sheet of await rowsOf(req, 'imports', sheets)) {
    const { rows } = sheet;
    if (Array.isArray(rows) && rows.length > 0) await put(req, 'imports', sheet, { rows: [], deeds: [] });
  }
  return erased;
}

/** One round: seals, erases, forgets what the forms need no more. */
export async function keepHouse(payload: Payload, now = new Date()): Promise<void> {
  const req = await createLocalReq({}, payload);
  const erased = await asOneTransaction(req, async () => {
    await holdWriter(req);
    await sealOlder(req);
    const count = await erasePeople(req, now);
    const expired = { until: { less_than: now.toISOString() } };
    await payload.db.deleteMany({ collection: 'formMarks', where: expired, req });
    const detail = `办结满 ${keptAfterDone} 天，抹去 ${count} 条需求的提出人资料和对话`;
    if (count > 0) await noteEvent(req, { action: 'update', collection: 'needs', detail });
    return count;
  });
  const { db } = payload;
  // SQLite overwrites the old pages (`secure_delete`), but its log still has them.
  if (erased > 0 && !isMongodb(db))
    await (db as unknown as SqliteDatabase).client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
}

interface SqliteDatabase {
  client: { execute: (sql: string) => Promise<unknown> };
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
