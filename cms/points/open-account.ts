import type { PayloadRequest } from 'payload';
import type { Account } from '#content/points/account.ts';
import type { BookedEntry } from '#content/points/booked-entry.ts';
import { expire } from '#content/points/expire.ts';
import type { Draft } from '#content/points/ledger-entry.ts';
import { accountName, type AccountRef } from './account-ref.ts';
import { readEntries, type StoredEntry } from './read-entries.ts';
import { saveEntries, type Beside } from './save-entries.ts';
import type { Now } from './today.ts';
import { whereAccount } from './where-account.ts';
import { replayAccount } from './replay-account.ts';

/** What people are told of an entry. */
type Told = Partial<Pick<BookedEntry, 'service' | 'rule' | 'words'>> & Pick<BookedEntry, 'reason'>;

/** An account that can be booked on. */
export interface OpenAccount {
  account: Account;
  entries: readonly StoredEntry[];
  /** Books and stores one entry. Resolves to its identifier. */
  book: (draft: Draft, told: Told, beside?: Beside) => Promise<string>;
}

/**
 * Replays an account and books out what has lapsed. Call it in a transaction that holds the writer, so that
 * nothing is booked between reading and writing.
 */
export async function openAccount(req: PayloadRequest, ref: AccountRef, now: Now): Promise<OpenAccount> {
  const name = accountName(ref);
  const where = whereAccount(ref);
  const entries = await readEntries(req, where);
  const account = replayAccount(name, entries);
  const expired = expire(account, now.today);
  const told = { service: null, rule: null, words: '' };
  await saveEntries(
    req,
    expired.map((entry) => ({ ...entry, ...told, reason: '有效期已过' })),
    now,
  );
  return {
    account,
    entries,
    book: async (draft, said, beside) => {
      const [id = ''] = await saveEntries(req, [{ ...account.book(draft), ...told, ...said }], now, beside);
      return id;
    },
  };
}
