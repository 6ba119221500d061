/** Gives a turn back. */
export type GiveBack = () => void;

interface Waiting {
  size: number;
  start: (giveBack: GiveBack) => void;
}

export interface Bounds {
  /** Bytes that may be under way at the same moment. */
  atOnce: number;
  /** Requests that wait at most. */
  waiting: number;
  /** Longest wait, milliseconds. */
  patience: number;
}

/**
 * Lets uploads in, first come first served, as long as what is under way stays below a bound: the CMS holds each whole in
 * memory until it is stored. The others wait with their bodies unread. Resolves to null for whoever would wait too long.
 */
export class UploadTurns {
  readonly #bounds: Bounds;
  readonly #waiting: Waiting[] = [];
  #underWay = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** @param signal ends the wait: whoever asked has gone away */
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
      // Somebody smaller may have stood behind.
      this.#next();
    };
    this.#waiting.push(waiting);
    const timer = setTimeout(giveUp, this.#bounds.patience);
    signal?.addEventListener('abort', giveUp, { once: true });
    return promise.finally(() => clearTimeout(timer));
  }

  /** Whoever is larger than the bound goes alone. */
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
