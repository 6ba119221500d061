import { Refusal } from '#cms/errors/refusal.ts';

/** What one record may hold, bytes: MongoDB takes 16 MB, SQLite more; the same for both, with room for the rest of it. */
const most = 14_000_000;

/** Refuses, before anything is written, what would not fit into the record of an import. */
export function mustFit(...parts: readonly unknown[]): void {
  if (Buffer.byteLength(JSON.stringify(parts)) > most)
    throw new Refusal('这份表格里的文字太多，一次放不下。请分成几个文件，一个一个导入。', 413);
}
