import type { PayloadRequest } from 'payload';
import { pointsText } from '#content/points/points-text.ts';
import { ruleOn } from '#content/points/rule-on.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Redemption } from '#cms/payload-types.ts';
import { redemptionStates } from '#cms/records/points/redemption-states.ts';
import { accountOf, type AccountRef } from './account-ref.ts';
import { bookStock } from './book-stock.ts';
import { openAccount } from './open-account.ts';
import { readRows } from './read-rows.ts';
import { readRules } from './read-rules.ts';
import { redemptionSteps, type RedemptionStep } from './redemption-steps.ts';
import { staffName } from './staff-name.ts';
import type { Now } from './today.ts';
import { whyNoGoodsFor } from './why-no-goods-for.ts';

/** A step that somebody wants to take with a redemption. */
export interface WantedStep {
  id: string;
  step: RedemptionStep;
  reason: string;
  now: Now;
}

/**
 * Refuses to hand goods to somebody who turned out to be of a kind that gets none, by the rule of the day on which
 * the redemption was made.
 */
async function mustGetGoods(
  req: PayloadRequest,
  { reward, at, slipNumber }: Redemption,
  ref: AccountRef | null,
): Promise<void> {
  const [wanted] = await readRows(req, 'rewards', { id: { equals: idOf(reward) } });
  const rule = ruleOn(await readRules(req), shanghaiDay(at));
  if (ref === null || rule === null || wanted?.kind !== 'goods') return;
  const barred = await whyNoGoodsFor(req, ref, rule);
  if (barred !== null)
    throw new Refusal(
      `规则“${rule.version}”写明${barred}。兑换单 ${slipNumber ?? ''} 请按“退回”，积分会回到本人名下。`,
      409,
    );
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
  const [ref, reward] = [accountOf(redemption), idOf(redemption.reward)];
  if (step === 'hand') await mustGetGoods(req, redemption, ref);
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
