import { ofEach } from '#cms/process/of-process.ts';
import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';
import { recordOf } from '#cms/errors/record-of.ts';

const minute = 60_000;
/** Wrong passwords within `window` after which no more are looked at, milliseconds. */
const limits = {
  /** Of one account from one address. */
  pair: { most: 5, window: 10 * minute },
  /** Of all accounts from one address that does not know the account: who tries many accounts with a few passwords each. */
  address: { most: 50, window: 10 * minute },
  /** Of one account from all addresses that do not know it: who tries from many addresses. */
  account: { most: 100, window: 24 * 60 * minute },
} as const;
/** Time for which an address knows an account after signing in, and how many addresses one account remembers. */
const knownFor = 180 * 24 * 60 * minute;
const mostKnown = 20;
/** Counts that are kept at most; the oldest are forgotten first. */
const mostKept = 10_000;
const row = 'login-guard';

/** Wrong passwords of one kind: how many, since when. */
interface Count {
  wrong: number;
  since: number;
}

/** What is behind a login: the network address, and the account as it was typed. */
export interface Attempt {
  address: string;
  email: string;
}

/** What was typed may be a password in the wrong field, and addresses are people's: only their marks are kept. */
const markOf = (...parts: readonly string[]) =>
  createHmac('sha256', settings.secret).update(parts.join('\n')).digest('base64url').slice(0, 20);

/** Whoever has one IPv6 address has all of its network. */
const networkOf = (address: string) =>
  address.includes(':') ? (address.split('%', 1)[0]?.split(':').slice(0, 4).join(':') ?? address) : address;

/**
 * Counts wrong passwords by address and account together, so that nobody can lock somebody else out: an address from which an
 * account was signed in to is stopped by its own mistakes alone. Kept in the database: a restart forgets nothing.
 */
export class LoginGuard {
  readonly #payload: Payload;
  readonly #counts = new Map<string, Count>();
  /** Account → address → when it last signed in. */
  readonly #known = new Map<string, Map<string, number>>();
  #loaded: Promise<void> | undefined;
  #saving: Promise<void> | undefined;
  #isChanged = false;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /** Counts a try before its password is looked at. Resolves to the minutes to wait when it is one too many, else to null. */
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
      // The last one allowed begins the time to wait.
      const isLast = wrong + 1 === limits[rule].most && rule === 'pair';
      this.#counts.delete(marks[rule]);
      this.#counts.set(marks[rule], { wrong: wrong + 1, since: isLast ? now : since });
    }
    this.#saveLater();
    return null;
  }

  /** The password was right: the try was none, and the address knows the account from now on. Written down a little later. */
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

  /** Opens an account again everywhere: an administrator says so. */
  async open(email: string): Promise<void> {
    await this.#load();
    const { account } = this.#marks({ address: '', email });
    for (const mark of this.#counts.keys()) {
      if (mark === account || mark.startsWith(`${account}@`)) this.#counts.delete(mark);
    }
    this.#saveLater();
  }

  /** Not waited for: logins and changes of a password write in transactions, for whose end this would wait. */
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

  /** Writes everything down, once for all tries that come meanwhile; resolves when this try is written. */
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

/** The guard of a CMS: one for the whole process, however often its code is bundled. */
export const loginGuard = (payload: Payload): LoginGuard =>
  ofEach('login-guards', payload, (owner) => new LoginGuard(owner));
