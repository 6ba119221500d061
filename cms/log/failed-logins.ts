import { ofEach } from '#cms/process/of-process.ts';
import { createLocalReq, type Payload } from 'payload';
import { noteEvent } from './note-event.ts';

const minute = 60_000;
/** Maximum number of accounts and of addresses named in one line. */
const mostNamed = 5;

/** Refused logins that are not logged yet. */
interface Pending {
  accounts: Map<string, number>;
  addresses: Map<string, number>;
  total: number;
  isLocked: boolean;
}

const none = (): Pending => ({ accounts: new Map(), addresses: new Map(), total: 0, isLocked: false });
const add = (to: Map<string, number>, name: string) => to.set(name, (to.get(name) ?? 0) + 1);

const named = (counts: ReadonlyMap<string, number>, unit: string) => {
  const most = [...counts].toSorted(([, a], [, b]) => b - a);
  const names = most
    .slice(0, mostNamed)
    .map(([name, count]) => (most.length > 1 ? `${name} ${count} 次` : name));
  return names.join('、') + (most.length > mostNamed ? ` 等 ${most.length} ${unit}` : '');
};

/**
 * Writes refused logins into the audit log, at most one line per minute with their number, because the log
 * can never be emptied. The first is logged at once, later ones when the minute is over.
 */
export class FailedLogins {
  readonly #payload: Payload;
  #pending = none();
  #toldAt = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /**
   * Counts a refused login. `email` is the text that was typed; it is logged only as the name of an account
   * it belongs to.
   */
  async note(email: string, address: string, isLocked: boolean): Promise<void> {
    add(this.#pending.accounts, email.trim().toLowerCase());
    add(this.#pending.addresses, address);
    this.#pending.total += 1;
    this.#pending.isLocked ||= isLocked;
    const wait = this.#toldAt + minute - Date.now();
    if (wait <= 0) await this.tell();
    else this.#timer ??= setTimeout(() => void this.tell(), wait).unref();
  }

  /** Writes one line for the counted logins, if there are any. */
  async tell(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { accounts, addresses, total, isLocked } = this.#pending;
    if (total === 0) return;
    this.#pending = none();
    this.#toldAt = Date.now();
    try {
      const { docs } = await this.#payload.find({
        collection: 'users',
        where: { email: { in: [...accounts.keys()].slice(0, 500) } },
        select: { name: true, email: true },
        pagination: false,
        depth: 0,
        overrideAccess: true,
      });
      const names = new Map<string, number>();
      for (const [email, count] of accounts) {
        // A text that belongs to no account may be a password typed in the wrong field.
        const name = docs.find((one) => one.email === email)?.name ?? '未知账号';
        names.set(name, (names.get(name) ?? 0) + count);
      }
      const [only] = docs.length === 1 && names.size === 1 ? docs : [];
      const told = [
        ...(total > 1 ? [`${total} 次`] : []),
        `来自 ${named(addresses, '个地址')}`,
        ...(isLocked ? ['输错次数过多，已暂时锁定'] : []),
      ];
      const title = named(names, '个账号');
      await noteEvent(await createLocalReq({}, this.#payload), {
        action: 'loginFailed',
        collection: 'users',
        record: only?.id ?? null,
        title,
        name: title,
        detail: told.join('；'),
      });
    } catch (error) {
      this.#payload.logger.error(error, '登录失败没有记入操作记录');
    }
  }
}

/** The refused logins of a CMS: one count per process, even if the code is bundled several times. */
export const failedLogins = (payload: Payload): FailedLogins =>
  ofEach('failed-logins', payload, (owner) => new FailedLogins(owner));
