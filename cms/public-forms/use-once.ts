import type { PayloadRequest } from 'payload';
import { wishTimes } from '#content/wishes/entry.ts';

/** Whether a mark is new; from now on it is used. Marks are kept until the form they belong to has expired. */
export async function useOnce(req: PayloadRequest, key: string): Promise<boolean> {
  const { db } = req.payload;
  if (await db.findOne({ collection: 'formMarks', where: { key: { equals: key } }, req })) return false;
  const until = new Date(Date.now() + 2 * wishTimes.most * 1000).toISOString();
  await db.create({ collection: 'formMarks', data: { key, points: 1, until }, req });
  return true;
}
