/** Gives a turn back. */
export type GiveBack = () => void;

interface Waiting {
  size: number;
  start: (giveBack: GiveBack) => void;
}

export interface Bounds {
  /** Maximum number of bytes in progress at the same time. */
  atOnce: number;
  /** Maximum number of waiting requests. */
  waiting: number;
  /** Maximum wait, in milliseconds. */
  patience: number;
}

/**
 * Admits uploads in order of arrival while their total size stays below a limit, because the CMS holds each
 * one in memory until it is stored. The others wait with their bodies unread. Resolves to null if an upload
 * would wait too long.
 */
export class UploadTurns {
  readonly #bounds: Bounds;
  readonly #waiting: Waiting[] = [];
  #underWay = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** @param signal ends the wait, because the client has disconnected */
  async take(size: number, signal?: AbortSignal): Promise<GiveBack | null> {
    if (this.#waiting.length === 0 && this.#fits(size)) return this.#start(size);
    if (this.#waiting.length >= this.#bounds.waiting) return null;
    const { promise, resolve } = Promise.withResolvers<GiveBack | null>();
    const waiting: Waiting = { size, start: resolve };
    const giveUp = () => {
      const at = this.#waiting.indexOf(waiting);
      if (at < 0) return;
      this.#waiting.splice(at, 1);
      resolve(null);
      // A smaller upload may have been waiting behind it.
      this.#next();
    };
    this.#waiting.push(waiting);
    const timer = setTimeout(giveUp, this.#bounds.patience);
    signal?.addEventListener('abort', giveUp, { once: true });
    return promise.finally(() => clearTimeout(timer));
  }

  /** An upload larger than the limit is admitted alone. */
  #fits(size: number): boolean {
    return this.#underWay === 0 || this.#underWay + size <= this.#bounds.atOnce;
  }

  #start(size: number): GiveBack {
    this.#underWay += size;
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      this.#underWay -= size;
      this.#next();
    };
  }

  #next(): void {
    for (let [first] = this.#waiting; first && this.#fits(first.size); [first] = this.#waiting) {
      this.#waiting.shift();
      first.start(this.#start(first.size));
    }
  }
}
