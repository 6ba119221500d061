import type { PayloadRequest } from 'payload';
import { pointsText } from '#content/points/points-text.ts';
import { idOf } from '#cms/access/id-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Redemption } from '#cms/payload-types.ts';
import { redemptionStates } from '#cms/records/points/redemption-states.ts';
import { accountOf } from './account-ref.ts';
import { bookStock } from './book-stock.ts';
import { openAccount } from './open-account.ts';
import { readRows } from './read-rows.ts';
import { redemptionSteps, type RedemptionStep } from './redemption-steps.ts';
import { staffName } from './staff-name.ts';
import type { Now } from './today.ts';

/** A step that somebody wants to take with a redemption. */
export interface WantedStep {
  id: string;
  step: RedemptionStep;
  reason: string;
  now: Now;
}

/**
 * Takes one step of a redemption: its state, its points and its pieces change together. Call it in a
 * transaction that holds the writer. Throws a Refusal where the table does not allow it.
 */
export async function stepRedemption(
  req: PayloadRequest,
  { id, step, reason, now }: WantedStep,
): Promise<Redemption> {
  const [redemption] = await readRows(req, 'redemptions', { id: { equals: id } });
  if (redemption === undefined) throw new Refusal('没有这张兑换单，可能单号写错了。请核对后再试。', 404);
  const { label, from, to, needsReason, stock, givesBack } = redemptionSteps[step];
  const slip = redemption.slipNumber ?? '';
  if (!from.some((state) => state === redemption.state))
    throw new Refusal(
      `兑换单 ${slip} 现在是“${redemptionStates[redemption.state]}”，不能${label}。请刷新后再看。`,
      409,
    );
  const why = reason.trim();
  if (needsReason && why === '') throw new Refusal(`${label}要写明原因，请补上再试。`, 400);
  const updated = await req.payload.update({
    collection: 'redemptions',
    id,
    data: {
      state: to,
      endedAt: now.at,
      endedAt_tz: now.at_tz,
      handledBy: staffName(req),
      ...(why === '' ? {} : { remark: why }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const ref = accountOf(redemption);
  if (givesBack && redemption.tenths > 0 && ref !== null) {
    const { account, entries, book } = await openAccount(req, ref, now);
    const spent = entries.find((one) => one.redemption === id && one.kind === 'redeemed');
    if (spent !== undefined && account.isUndone(spent.key))
      throw new Refusal(`兑换单 ${slip} 的积分已经退回过了，请联系管理员核对。`, 409);
    // Redemptions of earlier installations may have no entry: then there is nothing to give back.
    if (spent !== undefined)
      await book(
        {
          key: `returned:${id}`,
          kind: 'returned',
          tenths: -spent.tenths,
          day: now.today,
          lapsesOn: null,
          undoes: spent.key,
        },
        {
          reason: `兑换单 ${slip} ${label}，退回 ${pointsText(-spent.tenths)} 分${why === '' ? '' : `：${why}`}`,
        },
        { redemption: id },
      );
  }
  const reward = idOf(redemption.reward);
  if (reward !== null)
    await bookStock(req, {
      reward,
      kind: stock,
      quantity: redemption.quantity,
      reason: `兑换单 ${slip} ${label}${why === '' ? '' : `：${why}`}`,
      redemption: id,
      key: `${step}:${id}`,
      now,
    });
  return updated;
}
