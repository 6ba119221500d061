import { Account } from '#content/points/account.ts';
import type { LedgerEntry } from '#content/points/ledger-entry.ts';
import { replay } from '#content/points/replay.ts';
import { Refusal } from '#cms/errors/refusal.ts';

/** An account from its entries. Throws a Refusal if they cannot be true, e.g. because one is missing. */
export function replayAccount(name: string, entries: readonly LedgerEntry[]): Account {
  try {
    return replay(entries).get(name) ?? new Account(name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal(
      '这个账户的积分流水前后对不上，暂时不能办理。请管理员查看“积分核对”，必要时从备份恢复。',
      409,
    );
  }
}
