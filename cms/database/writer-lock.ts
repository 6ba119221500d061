import { isRead } from './is-read.ts';
import { WriteLockTimeout } from './write-lock-timeout.ts';

/** A turn at the writer connection. */
export interface WriterTurn {
  /** Reports that the holder runs a statement, and which. The timeouts of all waiting writers start again. */
  touch(statement: string): void;
  /** Passes the connection to the next waiter. Calling it again does nothing. */
  release(): void;
}

interface Waiter {
  since: number;
  start(turn: WriterTurn): void;
}

/**
 * First in, first out: one writer at a time on one SQLite file within this process.
 *
 * SQLite has one write lock for the whole file. Without this queue 39 of 40 parallel creates failed with
 * SQLITE_BUSY: libsql waits by blocking the thread that the lock holder needs to finish. So writers wait
 * here, in order.
 *
 * A wait has no limit while the queue moves: 5,000 imports may queue for a minute. It fails if the holder has
 * run no statement for the given time. Such a holder will most likely never end, because it may be waiting
 * for the waiter.
 */
export class WriterLock {
  #queue: Waiter[] = [];
  #held = false;
  #lastSign = 0;
  #lastStatement = '';

  /** Waits for a turn. Throws `WriteLockTimeout` if the holder runs no statement for `timeoutMs`. */
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
    // Only writes are kept: the last write shows where in the code the holder is, a read says little.
    if (!isRead(statement)) this.#lastStatement = statement.replace(/\s+/g, ' ').trim().slice(0, 200);
  }
}
