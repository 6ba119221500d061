import type { PayloadRequest } from 'payload';
import { pointsText } from '#content/points/points-text.ts';
import { idOf } from '#cms/access/id-of.ts';
import { redemptionSteps } from './redemption-steps.ts';
import { readEntries } from './read-entries.ts';
import { readRows } from './read-rows.ts';
import { findDifferences } from './settle-volunteers.ts';
import { stockKinds } from '#content/points/stock-kinds.ts';
import { replay } from '#content/points/replay.ts';
import type { Now } from './today.ts';

/** One difference between the records and the ledgers, in Chinese. */
export interface ReportLine {
  about: string;
  says: string;
}

/** Redemptions whose points or whose state the ledger does not show. */
async function redemptionFaults(req: PayloadRequest): Promise<ReportLine[]> {
  const entries = Map.groupBy(
    (await readEntries(req, { redemption: { exists: true } })).filter(
      ({ redemption }) => redemption !== null,
    ),
    ({ redemption }) => redemption,
  );
  return (await readRows(req, 'redemptions', {})).flatMap(({ id, slipNumber, state, tenths }) => {
    const isBack = Object.values(redemptionSteps).some(({ givesBack, to }) => givesBack && to === state);
    const taken = -(entries.get(id) ?? []).reduce((sum, one) => sum + one.tenths, 0);
    const due = isBack ? 0 : tenths;
    return taken === due
      ? []
      : [
          {
            about: `兑换单 ${slipNumber ?? id}`,
            says: `应扣 ${pointsText(due)} 分，流水里扣了 ${pointsText(taken)} 分`,
          },
        ];
  });
}

/** Rewards whose ledger of pieces has a gap or does not add up. */
async function stockFaults(req: PayloadRequest): Promise<ReportLine[]> {
  const rows = await readRows(req, 'stockEntries', {});
  const ofReward = Map.groupBy(rows, ({ reward }) => idOf(reward) ?? '');
  return [...ofReward].flatMap(([reward, list]) => {
    let left = 0;
    for (const [at, row] of list.toSorted((a, b) => a.number - b.number).entries()) {
      left = stockKinds[row.kind].after(left, row.quantity);
      if (row.number !== at + 1 || row.left !== left)
        return [
          { about: `物品 ${reward} 第 ${row.number} 笔库存`, says: `应剩 ${left} 件，记的是 ${row.left} 件` },
        ];
    }
    return [];
  });
}

/**
 * Compares everything that the records say with the ledgers of points and stock; nothing is written. Empty if
 * they agree, as they should at any time.
 */
export async function recomputationReport(req: PayloadRequest, now: Now): Promise<ReportLine[]> {
  const broken: ReportLine[] = [];
  const note = (about: string, error: unknown) =>
    broken.push({ about, says: `流水前后对不上：${String(error)}` });
  const differences = await findDifferences(req, { volunteers: 'all', because: '核对', now }, note);
  const ofHousehold = Map.groupBy(
    await readEntries(req, { household: { exists: true } }),
    ({ account }) => account,
  );
  for (const [name, entries] of ofHousehold) {
    try {
      replay(entries);
    } catch (error) {
      note(name, error);
    }
  }
  return [
    ...broken,
    ...differences.map(({ account, reason, tenths }) => ({
      about: account,
      says: `${reason}：${pointsText(tenths)} 分`,
    })),
    ...(await redemptionFaults(req)),
    ...(await stockFaults(req)),
  ];
}
