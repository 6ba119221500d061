import { ValidationError, type PayloadRequest } from 'payload';
import type { Fields, SheetTable } from '../column.ts';
import type { PlannedRow } from './planned-row.ts';

/** How a kind of record is written: activities never past the review, stations as their editor would save them. */
function statusOf({ collection }: SheetTable, former: Fields | undefined): { data: Fields; draft: boolean } {
  if (collection === 'activities') return { data: { _status: 'draft' }, draft: true };
  if (collection !== 'stations') return { data: {}, draft: false };
  const isDraft = former !== undefined && former['_status'] !== 'published';
  return { data: { _status: isDraft ? 'draft' : 'published' }, draft: isDraft };
}

/** Writes one planned row as the person of the request, by all the rules of the CMS; resolves to the record's identifier. */
export async function writeRow(
  req: PayloadRequest,
  table: SheetTable,
  { action, id, data }: PlannedRow,
  former: Fields | undefined,
): Promise<string> {
  const status = statusOf(table, former);
  const common = {
    collection: table.collection,
    data: { ...data, ...status.data } as never,
    draft: status.draft,
    depth: 0,
    overrideAccess: false,
    req,
  } as const;
  const written =
    action === 'add' || id === null
      ? await req.payload.create(common)
      : await req.payload.update({ ...common, id });
  return written.id;
}

/** Why a row could not be written, for people. */
export function reasonsOf(error: unknown): string[] {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ label, path, message }) => {
      const name = typeof label === 'string' && label !== '' ? label : path;
      return `${name.split(' > ').at(-1) ?? name}：${message}`;
    });
  }
  return [error instanceof Error ? error.message : String(error)];
}
