import type { PayloadRequest } from 'payload';
import { entryKinds } from '#content/points/entry-kinds.ts';
import { pointsText } from '#content/points/points-text.ts';
import { idOf } from '#cms/access/id-of.ts';
import { redemptionStates } from '#cms/records/points/redemption-states.ts';
import { accountName, type AccountRef } from './account-ref.ts';
import { readEntries } from './read-entries.ts';
import { readRows } from './read-rows.ts';
import type { Now } from './today.ts';
import { isUndoable } from './undo-entry.ts';
import { whereAccount } from './where-account.ts';
import { replayAccount } from './replay-account.ts';

/** An account as people see it. Points are in whole tenths; `…Text` as people write them. */
export interface AccountView {
  tenths: number;
  balanceText: string;
  /** What is still to be taken from later points. */
  owedText: string;
  /** Points that are left, the oldest first, and when they lapse. */
  lots: { text: string; day: string; lapsesOn: string | null }[];
  /** The ledger, the newest first, each entry explained. */
  entries: {
    id: string;
    at: string;
    day: string;
    kind: string;
    text: string;
    reason: string;
    words: string;
    isUndone: boolean;
    mayUndo: boolean;
  }[];
  redemptions: {
    id: string;
    slipNumber: string;
    reward: string;
    quantity: number;
    state: string;
    at: string;
  }[];
}

/** What an account holds now; nothing is written. Lots that have lapsed are not shown any more. */
export async function viewAccount(req: PayloadRequest, ref: AccountRef, now: Now): Promise<AccountView> {
  const where = whereAccount(ref);
  const entries = await readEntries(req, where);
  const name = accountName(ref);
  const account = replayAccount(name, entries);
  const lots = account.lots.filter(({ lapsesOn }) => lapsesOn === null || lapsesOn > now.today);
  const tenths = lots.reduce((sum, { left }) => sum + left, 0);
  const redemptions = await readRows(req, 'redemptions', where, { sort: '-at', limit: 50 });
  const rewards = await readRows(req, 'rewards', {
    id: { in: [...new Set(redemptions.flatMap(({ reward }) => idOf(reward) ?? []))] },
  });
  const names = new Map(rewards.map((one) => [one.id, one.name]));
  return {
    tenths,
    balanceText: pointsText(tenths),
    owedText: pointsText(account.owed),
    lots: lots.map(({ left, day, lapsesOn }) => ({ text: pointsText(left), day, lapsesOn })),
    entries: entries
      .toSorted((a, b) => b.number - a.number)
      .map(({ id, at, day, kind, key, tenths: moved, reason, words, undoes }) => ({
        id,
        at,
        day,
        kind: entryKinds[kind].label,
        text: pointsText(moved),
        reason,
        words,
        isUndone: account.isUndone(key),
        mayUndo: isUndoable(kind) && undoes === null && !account.isUndone(key),
      })),
    redemptions: redemptions.map(({ id, slipNumber, reward, quantity, state, at }) => ({
      id,
      slipNumber: slipNumber ?? '',
      reward: names.get(idOf(reward) ?? '') ?? '',
      quantity,
      state: redemptionStates[state],
      at,
    })),
  };
}
