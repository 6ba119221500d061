import type { Payload } from 'payload';
import { RateLimiterRes, type IRateLimiterOptions } from 'rate-limiter-flexible';
import RateLimiterStoreAbstract from 'rate-limiter-flexible/lib/RateLimiterStoreAbstract.js';
import { recordOf } from '#cms/errors/record-of.ts';

/** Stored state of one key. */
interface Stored {
  points: number;
  until: number;
}

/**
 * A limiter that keeps its counts in the CMS's database, so that a restart forgets none. One process works
 * with a database at a time (`cms/database/database-lease.ts`), and in it one count at a time is changed.
 */
export class MarkLimiter extends RateLimiterStoreAbstract {
  readonly #payload: Payload;
  /** Settles when the last change is stored. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(payload: Payload, options: IRateLimiterOptions) {
    super({ ...options, storeClient: payload, inMemoryBlockOnConsumed: options.points + 1 });
    this.#payload = payload;
  }

  /** Called by the library: adds points to a key, or begins anew if its time is over. */
  _upsert(key: string, points: number, ms: number, isForced = false): Promise<Stored> {
    const change = async (): Promise<Stored> => {
      const { db } = this.#payload;
      const row = await this._get(key);
      const now = Date.now();
      const isNew = isForced || row === null || row.until <= now;
      const stored = isNew ? { points, until: now + ms } : { points: row.points + points, until: row.until };
      const data = { key, points: stored.points, until: new Date(stored.until).toISOString() };
      if (row === null) await db.create({ collection: 'formMarks', data });
      else await db.updateOne({ collection: 'formMarks', where: { key: { equals: key } }, data });
      return stored;
    };
    const done = this.#last.then(change, change);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Called by the library: state of a key; null if there is none. */
  async _get(key: string): Promise<Stored | null> {
    const row = recordOf(
      await this.#payload.db.findOne({ collection: 'formMarks', where: { key: { equals: key } } }),
    );
    const { points, until } = row;
    return typeof points === 'number' ? { points, until: new Date(String(until)).getTime() } : null;
  }

  /** Called by the library: forgets a key. Resolves to whether it existed. */
  async _delete(key: string): Promise<boolean> {
    const isKnown = (await this._get(key)) !== null;
    await this.#payload.db.deleteMany({ collection: 'formMarks', where: { key: { equals: key } } });
    return isKnown;
  }

  /** Called by the library: its own form of a stored state. */
  _getRateLimiterRes(_key: string, changed: number, { points, until }: Stored): RateLimiterRes {
    return new RateLimiterRes(
      Math.max(this.points - points, 0),
      Math.max(until - Date.now(), 0),
      points,
      points === changed,
    );
  }
}
