import { Account } from './account.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** The accounts of the ledger, from its entries in any order. Throws RangeError for an impossible entry. */
export function replay(entries: readonly LedgerEntry[]): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const entry of entries.toSorted((a, b) => a.number - b.number)) {
    const account = accounts.get(entry.account) ?? new Account(entry.account);
    accounts.set(entry.account, account);
    account.apply(entry);
  }
  return accounts;
}
