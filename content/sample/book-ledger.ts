import { Account } from '../points/account.ts';
import type { Draft } from '../points/ledger-entry.ts';
import type { SampleAccount, SamplePointsEntry } from './types.ts';

/** An entry that has no place in its account yet. */
export type PendingEntry = Pick<
  SamplePointsEntry,
  'owner' | 'at' | 'reason' | 'words' | 'rule' | 'participation' | 'redemption' | 'item' | 'times'
> & { draft: Draft };

const nameOf = ({ volunteer, household }: SampleAccount) => volunteer ?? `household ${household}`;

/**
 * Books entries in the order of time, each with its place in its account. Throws if one takes more than there
 * is, so that the sample cannot hold an impossible ledger.
 */
export function bookLedger(pending: readonly PendingEntry[]): SamplePointsEntry[] {
  const accounts = new Map<string, Account>();
  return pending
    .toSorted((a, b) => a.at.localeCompare(b.at) || a.draft.key.localeCompare(b.draft.key))
    .map(({ draft, ...told }) => {
      const name = nameOf(told.owner);
      const account = accounts.get(name) ?? new Account(name);
      accounts.set(name, account);
      const { account: _, ...entry } = account.book(draft);
      return { ...entry, ...told };
    });
}
