import type { PayloadRequest } from 'payload';
import type { BookedEntry } from '#content/points/booked-entry.ts';
import { entryKinds } from '#content/points/entry-kinds.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { yieldNowAndThen } from '#cms/database/yield-now-and-then.ts';
import type { PointsEntry } from '#cms/payload-types.ts';
import type { Now } from './today.ts';

/** What an entry has beside what the engine says. */
export type Beside = Partial<Pick<PointsEntry, 'item' | 'times' | 'redemption'>>;

/**
 * Writes entries into the ledger, in the request's transaction. Two unique keys hold against everything that
 * happens at the same time: the entry's own, and its place in the account. Written directly: an entry is a
 * line of a log itself.
 */
export async function saveEntries(
  req: PayloadRequest,
  entries: readonly BookedEntry[],
  { at, at_tz }: Now,
  beside: Beside = {},
): Promise<string[]> {
  const ids: string[] = [];
  for (const { account, service, day, lapsesOn, words, ...entry } of entries) {
    const [kind, id] = [account.slice(0, 2), account.slice(2)];
    const { id: made } = await req.payload.db.create({
      collection: 'pointsEntries',
      data: {
        ...entry,
        ...(kind === 'v:' ? { volunteer: id } : { household: id }),
        counter: entryKinds[entry.kind].counter,
        participation: service,
        words: words || null,
        day: dayAtNoon(day),
        lapsesOn: lapsesOn === null ? null : dayAtNoon(lapsesOn),
        place: `${account}#${entry.number}`,
        ...beside,
        at,
        at_tz,
        createdBy: req.user?.id ?? null,
        createdAt: at,
        updatedAt: at,
      },
      req,
    });
    ids.push(String(made));
    await yieldNowAndThen();
  }
  return ids;
}
