import type { PayloadRequest } from 'payload';
import { momentIn, shanghaiDay } from '#content/time/shanghai.ts';
import { readRows } from '#cms/points/read-rows.ts';

/** Appeals of a notice: only their numbers are public. */
export interface AppealCounts {
  total: number;
  upheld: number;
  rejected: number;
  open: number;
}

const oneDay = 86_400_000;

/** Counts what was raised between the notice and the end of its period. */
export async function appealCounts(
  req: PayloadRequest,
  { asOf, appealUntil }: { asOf: string; appealUntil: string },
): Promise<AppealCounts> {
  const end = new Date(momentIn(shanghaiDay(appealUntil)).getTime() + oneDay).toISOString();
  const appeals = await readRows(req, 'pointsAppeals', {
    and: [{ at: { greater_than_equal: asOf } }, { at: { less_than: end } }],
  });
  const count = (state: string) => appeals.filter((one) => one.state === state).length;
  return { total: appeals.length, upheld: count('upheld'), rejected: count('rejected'), open: count('open') };
}
