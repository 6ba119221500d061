import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { Refusal } from '#cms/errors/refusal.ts';
import type { SheetTable } from '../column.ts';
import { readSheetWords, wordKey, type SheetWord } from './sheet-words.ts';

const word = z.object({
  written: z.string().trim().min(1).max(200),
  /** Empty to delete the stored meaning. */
  column: z.string().max(60),
  means: z.string().max(60).default(''),
  /** When the meaning of a choice is deleted: the column of that choice. */
  of: z.string().max(60).default(''),
});
const body = z.object({ words: z.array(word).min(1).max(60) });

/** Whether two words concern the same heading, or the same word of one column. */
const isSame = (one: SheetWord, { written, means, column, of }: z.infer<typeof word>) =>
  wordKey(one.written) === wordKey(written) &&
  (means === '' && of === '' ? one.means === '' : one.means !== '' && one.column === (of || column));

/** Throws a Refusal if the column does not exist, or the choice is not one of its choices. */
function mustBeKnown(table: SheetTable, { column: heading, means }: SheetWord): void {
  const column = table.columns.find((one) => one.heading === heading);
  if (!column) throw new Refusal(`${table.label}里没有“${heading}”这一列。请重新选择。`, 400);
  if (means !== '' && !Object.values(column.choices ?? {}).includes(means))
    throw new Refusal(`“${heading}”里没有“${means}”这一项。请重新选择。`, 400);
}

/** Stores what a user says about headings and words of one kind of sheet. Replaces earlier meanings. */
export async function keepSheetWords(req: PayloadRequest, table: SheetTable, sent: unknown): Promise<void> {
  const parsed = body.safeParse(sent);
  if (!parsed.success) throw new Refusal('请先选好每个写法是什么意思。', 400);
  const { words } = parsed.data;
  for (const one of words) if (one.column !== '') mustBeKnown(table, one);
  const before = await readSheetWords(req, table);
  const common = { collection: 'importWords', overrideAccess: true, req } as const;
  for (const one of words) {
    for (const { id } of before.filter((former) => isSame(former, one)))
      await req.payload.delete({ ...common, id });
    const { written, column, means } = one;
    if (column !== '')
      await req.payload.create({ ...common, data: { kind: table.collection, written, column, means } });
  }
}
