import type { Account } from './account.ts';
import type { BookedEntry } from './booked-entry.ts';
import type { Earning } from './earnings-of.ts';
import { expire } from './expire.ts';
import type { Draft } from './ledger-entry.ts';
import { pointsText } from './points-text.ts';

/** What the records and the ledger say of one account. */
export interface Settlement {
  /** The account, replayed from all its entries. */
  account: Account;
  /** What its services are worth now. */
  earnings: readonly Earning[];
  /** The entries of its services in the ledger, those of other accounts too. */
  booked: readonly BookedEntry[];
  /** Why the ledger may differ from the records, in Chinese: what was changed. */
  because: string;
  /** Day of the booking, `YYYY-MM-DD`. */
  today: string;
}

const isSame = (entry: BookedEntry, earning: Earning) =>
  entry.tenths === earning.tenths &&
  entry.day === earning.day &&
  entry.rule === earning.rule &&
  entry.lapsesOn === earning.lapsesOn;

/** The key of a service's next entry: the first has a plain key, later ones count on. */
const keyOf = (service: string, booked: readonly BookedEntry[]) => {
  const times = booked.filter((entry) => entry.kind === 'earned' && entry.service === service).length;
  return times === 0 ? `earned:${service}` : `earned:${service}:${times + 1}`;
};

/**
 * Brings an account in line with the records, and returns the new entries: what was earned; what is no longer
 * true, by contrary entries; what has lapsed. Where a contrary entry finds too few points, the rest is noted as
 * owed and taken from later points. Returns nothing if the ledger says what the records say.
 */
export function settle({ account, earnings, booked, because, today }: Settlement): BookedEntry[] {
  const entries: BookedEntry[] = [];
  const book = (draft: Draft, told: Pick<BookedEntry, 'service' | 'rule' | 'reason' | 'words'>) =>
    entries.push({ ...account.book(draft), ...told });
  const due = new Map(earnings.filter(({ tenths }) => tenths > 0).map((one) => [one.service, one]));
  const live = booked.filter(
    (entry) => entry.kind === 'earned' && entry.account === account.name && !account.isUndone(entry.key),
  );
  const wrong = live.filter((entry) => {
    const earning = due.get(entry.service ?? '');
    return earning === undefined || !isSame(entry, earning);
  });
  const right = new Set(live.filter((entry) => !wrong.includes(entry)).map(({ service }) => service));

  for (const earning of due.values()) {
    const { service, name, tenths, day, rule, lapsesOn, words } = earning;
    if (right.has(service)) continue;
    book(
      { key: keyOf(service, booked), kind: 'earned', tenths, day, lapsesOn, undoes: null },
      { service, rule, reason: `参加“${name}”`, words },
    );
  }
  for (const { key, tenths, service, rule, reason } of wrong) {
    const earning = earnings.find((one) => one.service === service);
    const short = tenths - account.balance;
    if (short > 0)
      book(
        { key: `owed:${key}`, kind: 'owed', tenths: short, day: today, lapsesOn: null, undoes: null },
        { service, rule: null, reason: `${reason}：更正时余额不够扣，差额先记下`, words: '' },
      );
    const now = earning === undefined ? '这次服务已不在记录里' : `现在应记 ${pointsText(earning.tenths)} 分`;
    book(
      {
        key: `contrary:${key}`,
        kind: 'correction',
        tenths: -tenths,
        day: today,
        lapsesOn: null,
        undoes: key,
      },
      {
        service,
        rule,
        reason: `${reason}：${because}，冲回原记的 ${pointsText(tenths)} 分，${now}`,
        words: '',
      },
    );
  }
  for (const entry of expire(account, today))
    entries.push({ ...entry, service: null, rule: null, reason: '有效期已过', words: '' });
  const repaid = Math.min(account.owed, account.balance);
  if (repaid > 0)
    book(
      {
        key: `repaid:${account.name}:${account.number + 1}`,
        kind: 'repaid',
        tenths: -repaid,
        day: today,
        lapsesOn: null,
        undoes: null,
      },
      { service: null, rule: null, reason: '补扣先前更正时不够扣的积分', words: '' },
    );
  return entries;
}
