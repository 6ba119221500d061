import type { Account } from './account.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/**
 * Books what has lapsed until `today`, `YYYY-MM-DD`, out of an account. The key says which lot and how much of
 * it had been left, so that the same is never booked twice.
 */
export function expire(account: Account, today: string): LedgerEntry[] {
  return account.lots
    .filter(({ lapsesOn }) => lapsesOn !== null && lapsesOn <= today)
    .map(({ key, lapsesOn, left }) =>
      account.book({
        key: `expired:${account.name}:${account.number + 1}`,
        kind: 'expired',
        tenths: -left,
        day: lapsesOn ?? today,
        lapsesOn: null,
        undoes: key,
      }),
    );
}
