import { ofEach } from '#cms/process/of-process.ts';
import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { networkOf } from '#cms/http/network-of.ts';

const minute = 60_000;
/**
 * Maximum number of wrong passwords (`most`) within a time (`window`, in milliseconds). Further attempts are
 * refused.
 */
const limits = {
  /** For one account from one address. */
  pair: { most: 5, window: 10 * minute },
  /**
   * For all accounts from one address that is not known for the account. Stops an attacker who tries a few
   * passwords on each of many accounts.
   */
  address: { most: 50, window: 10 * minute },
  /** For one account from all addresses that are not known for it. Stops an attacker with many addresses. */
  account: { most: 100, window: 24 * 60 * minute },
} as const;
/**
 * How long an address is known for an account after a login, and the maximum number of known addresses per
 * account.
 */
const knownFor = 180 * 24 * 60 * minute;
const mostKnown = 20;
/** Maximum number of stored counts; the oldest are deleted first. */
const mostKept = 10_000;
const row = 'login-guard';

/** Number of wrong passwords, and the start of the time window. */
interface Count {
  wrong: number;
  since: number;
}

/** A login attempt: the client's address, and the account as typed. */
export interface Attempt {
  address: string;
  email: string;
}

/**
 * Stores only keyed hashes: the typed text may be a password in the wrong field, and addresses are personal
 * data.
 */
const markOf = (...parts: readonly string[]) =>
  createHmac('sha256', settings.secret).update(parts.join('\n')).digest('base64url').slice(0, 20);

/**
 * Counts wrong passwords by address and account together, so that nobody can lock out another user: an
 * address from which the account signed in before is blocked only by its own mistakes. Stored in the
 * database, so that a restart forgets nothing.
 */
export class LoginGuard {
  readonly #payload: Payload;
  readonly #counts = new Map<string, Count>();
  /** Account → address → time of its last login. */
  readonly #known = new Map<string, Map<string, number>>();
  #loaded: Promise<void> | undefined;
  #saving: Promise<void> | undefined;
  #isChanged = false;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /**
   * Counts an attempt before its password is checked. Resolves to null, or to the minutes to wait if the
   * attempt is over the limit.
   */
  async begin(attempt: Attempt): Promise<number | null> {
    await this.#load();
    const marks = this.#marks(attempt);
    const rules = this.#knows(marks) ? (['pair'] as const) : (['pair', 'address', 'account'] as const);
    const now = Date.now();
    const waits = rules.map((rule) => {
      const count = this.#counts.get(marks[rule]);
      const { most, window } = limits[rule];
      return count && count.wrong >= most ? count.since + window - now : 0;
    });
    const longest = Math.max(...waits);
    if (longest > 0) return Math.ceil(longest / minute);
    for (const rule of rules) {
      const count = this.#counts.get(marks[rule]);
      const isOver = count === undefined || now - count.since > limits[rule].window;
      const { wrong, since } = isOver ? { wrong: 0, since: now } : count;
      // The last allowed attempt starts the waiting time.
      const isLast = wrong + 1 === limits[rule].most && rule === 'pair';
      this.#counts.delete(marks[rule]);
      this.#counts.set(marks[rule], { wrong: wrong + 1, since: isLast ? now : since });
    }
    this.#saveLater();
    return null;
  }

  /**
   * The password was right: removes the attempt from the counts, and makes the address known for the account.
   * Saved a little later.
   */
  async succeed(attempt: Attempt): Promise<void> {
    await this.#load();
    const marks = this.#marks(attempt);
    this.#counts.delete(marks.pair);
    if (!this.#knows(marks)) {
      for (const rule of ['address', 'account'] as const) {
        const count = this.#counts.get(marks[rule]);
        if (count) count.wrong -= 1;
      }
    }
    const known = this.#known.get(marks.account) ?? new Map<string, number>();
    known.delete(marks.address);
    known.set(marks.address, Date.now());
    for (const oldest of [...known.keys()].slice(0, -mostKnown)) known.delete(oldest);
    this.#known.set(marks.account, known);
    this.#saveLater();
  }

  /** Unlocks an account for all addresses, on the order of an administrator. */
  async open(email: string): Promise<void> {
    await this.#load();
    const { account } = this.#marks({ address: '', email });
    for (const mark of this.#counts.keys()) {
      if (mark === account || mark.startsWith(`${account}@`)) this.#counts.delete(mark);
    }
    this.#saveLater();
  }

  /** Not awaited: logins and password changes write in transactions, and saving would wait for their end. */
  #saveLater(): void {
    this.#save().catch((error: unknown) => {
      this.#payload.logger.error(error, '登录记录没有保存');
    });
  }

  #marks({ address, email }: Attempt) {
    const account = markOf('account', email.trim().toLowerCase());
    const from = markOf('address', networkOf(address));
    return { pair: `${account}@${from}`, address: from, account };
  }

  #knows({ account, address }: { account: string; address: string }): boolean {
    const at = this.#known.get(account)?.get(address);
    return at !== undefined && Date.now() - at < knownFor;
  }

  #load(): Promise<void> {
    return (this.#loaded ??= (async () => {
      const { counts, known } = recordOf(await this.#payload.kv.get(row));
      for (const [mark, count] of Object.entries(recordOf(counts))) {
        const { wrong, since } = recordOf(count);
        if (typeof wrong === 'number' && typeof since === 'number') this.#counts.set(mark, { wrong, since });
      }
      for (const [account, addresses] of Object.entries(recordOf(known))) {
        const times = Object.entries(recordOf(addresses)).map(([mark, at]) => [mark, Number(at)] as const);
        this.#known.set(account, new Map(times));
      }
    })());
  }

  /** Saves everything. Attempts in the meantime share one write. Resolves when the current state is saved. */
  async #save(): Promise<void> {
    this.#isChanged = true;
    while (this.#isChanged) {
      if (this.#saving) await this.#saving;
      else {
        this.#isChanged = false;
        this.#forget();
        const kept = {
          counts: Object.fromEntries(this.#counts),
          known: Object.fromEntries(
            [...this.#known].map(([account, addresses]) => [account, Object.fromEntries(addresses)]),
          ),
        };
        this.#saving = this.#payload.kv.set(row, kept).finally(() => (this.#saving = undefined));
        await this.#saving;
      }
    }
  }

  #forget(): void {
    const now = Date.now();
    for (const [mark, { since }] of this.#counts) {
      if (now - since > limits.account.window) this.#counts.delete(mark);
    }
    for (const mark of [...this.#counts.keys()].slice(0, Math.max(0, this.#counts.size - mostKept)))
      this.#counts.delete(mark);
  }
}

/** The guard of a CMS: one per process, even if the code is bundled several times. */
export const loginGuard = (payload: Payload): LoginGuard =>
  ofEach('login-guards', payload, (owner) => new LoginGuard(owner));
