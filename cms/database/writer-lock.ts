import { isRead } from './is-read.ts';
import { WriteLockTimeout } from './write-lock-timeout.ts';

/** A turn at the writer connection. */
export interface WriterTurn {
  /** Says that the holder is at work, and with what: those who wait start counting anew. */
  touch(statement: string): void;
  /** Hands the connection to the next in line; calling it again does nothing. */
  release(): void;
}

interface Waiter {
  since: number;
  start(turn: WriterTurn): void;
}

/**
 * First in, first out: one writer at a time on one SQLite file within this process.
 *
 * SQLite has one write lock for the whole file. Left to itself, 39 of 40 parallel creates failed with SQLITE_BUSY, as
 * libsql waits by blocking the very thread that the lock's holder needs to finish. So the waiting is done here, in order.
 *
 * A wait has no limit as long as the queue moves: 5,000 imports may queue for a minute. It fails when the holder has run
 * no statement for the time given, since then it will most likely never end: it may be waiting for the one who waits.
 */
export class WriterLock {
  #queue: Waiter[] = [];
  #held = false;
  #lastSign = 0;
  #lastStatement = '';

  /** Waits for a turn. Throws `WriteLockTimeout` when the holder shows no sign of life for `timeoutMs`. */
  async acquire(timeoutMs: number): Promise<WriterTurn> {
    if (!this.#held) return this.#turn();
    const { promise, resolve, reject } = Promise.withResolvers<WriterTurn>();
    const waiter: Waiter = { since: performance.now(), start: resolve };
    this.#queue.push(waiter);
    const check = () => {
      const now = performance.now();
      const left = Math.max(waiter.since, this.#lastSign) + timeoutMs - now;
      if (left > 0) {
        timer = setTimeout(check, left);
        return;
      }
      this.#queue.splice(this.#queue.indexOf(waiter), 1);
      const cause = new Error(`The holder's last statement: ${this.#lastStatement || '(none yet)'}`);
      reject(new WriteLockTimeout('this-process', Math.round(now - waiter.since), cause));
    };
    let timer = setTimeout(check, timeoutMs);
    return promise.finally(() => clearTimeout(timer));
  }

  #turn(): WriterTurn {
    this.#held = true;
    this.#sign('');
    let released = false;
    return {
      touch: (statement) => this.#sign(statement),
      release: () => {
        if (released) return;
        released = true;
        this.#held = false;
        this.#queue.shift()?.start(this.#turn());
      },
    };
  }

  #sign(statement: string): void {
    this.#lastSign = performance.now();
    // Its last read tells little, its last write tells where in the code it stands.
    if (!isRead(statement)) this.#lastStatement = statement.replace(/\s+/g, ' ').trim().slice(0, 200);
  }
}
