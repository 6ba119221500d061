import { Refusal } from '#cms/errors/refusal.ts';

/**
 * Maximum size of an import record's JSON, in bytes. MongoDB allows 16 MB per record, SQLite more. The limit
 * is the same for both and leaves room for the other fields.
 */
const most = 14_000_000;

/** Throws a Refusal, before the import record is written, if the data does not fit into it. */
export function mustFit(...parts: readonly unknown[]): void {
  if (Buffer.byteLength(JSON.stringify(parts)) > most)
    throw new Refusal('这份表格里的文字太多，一次放不下。请分成几个文件，一个一个导入。', 413);
}
