import type { FieldHook, PayloadRequest } from 'payload';
import { shanghaiDay } from '#content/time/shanghai.ts';

/**
 * Highest number given out by this process, per year. Needs created at the same moment get different numbers.
 */
const given = new Map<string, number>();

async function highestSaved(year: string, req: PayloadRequest): Promise<number> {
  const highestOf = async (limit: number) => {
    const { docs } = await req.payload.find({
      collection: 'needs',
      where: { code: { like: `XQ${year}-` } },
      sort: '-code',
      limit,
      depth: 0,
      select: { code: true },
      overrideAccess: true,
      req,
    });
    return Math.max(0, ...docs.map(({ code }) => Number(code?.split('-')[1] ?? 0)));
  };
  const highest = await highestOf(1);
  // As text, 9999 is greater than 10000: from there on all codes are read.
  return highest === 9999 ? highestOf(0) : highest;
}

/**
 * Gives a new need its number, `XQ<year>-<four digits>`, by the year in which it was submitted. The number
 * never changes.
 */
export const fillNeedCode: FieldHook = async ({ value, originalDoc, data, req }) => {
  if (typeof originalDoc?.code === 'string') return originalDoc.code;
  if (typeof value === 'string' && value !== '') return value;
  const submitted: unknown = data?.submittedOn;
  const year = shanghaiDay(typeof submitted === 'string' ? submitted : new Date()).slice(0, 4);
  const saved = await highestSaved(year, req);
  const number = Math.max(saved, given.get(year) ?? 0) + 1;
  // A dry run uses up no number.
  if (req.context.isDryRun !== true) given.set(year, number);
  return `XQ${year}-${String(number).padStart(4, '0')}`;
};
