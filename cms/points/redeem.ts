import type { PayloadRequest } from 'payload';
import { isOpen } from '#content/points/is-open.ts';
import { pointsText } from '#content/points/points-text.ts';
import { toTenths } from '#content/points/to-tenths.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import type { Redemption } from '#cms/payload-types.ts';
import { accountName, accountOf, type AccountRef } from './account-ref.ts';
import { bookStock } from './book-stock.ts';
import { mustBeOpen } from './must-be-open.ts';
import { openAccount } from './open-account.ts';
import { mustHaveRule } from './read-rules.ts';
import { readRows } from './read-rows.ts';
import { stepRedemption } from './step-redemption.ts';
import type { Now } from './today.ts';
import { whyNoGoodsFor } from './why-no-goods-for.ts';
import { idOf } from '#cms/access/id-of.ts';

/** What somebody wants to have for points. */
export interface WantedReward {
  ref: AccountRef;
  /** Identifier of the reward. */
  reward: string;
  quantity: number;
  /** Made by the caller: the same key never redeems twice. */
  key: string;
  /** Whether it is handed over at once; otherwise it is reserved. */
  isHanded: boolean;
  now: Now;
}

/** The redemption that was made with this key; null if none. Throws if it was another one. */
async function madeBefore(req: PayloadRequest, wanted: WantedReward): Promise<Redemption | null> {
  const [made] = await readRows(req, 'redemptions', { requestKey: { equals: wanted.key } });
  if (made === undefined) return null;
  const ref = accountOf(made);
  const isSame =
    ref !== null &&
    accountName(ref) === accountName(wanted.ref) &&
    idOf(made.reward) === wanted.reward &&
    made.quantity === wanted.quantity;
  if (!isSame) throw new Refusal('这个编号已经用于另一次兑换，没有办理。请刷新页面再试。', 409);
  return made;
}

/**
 * Redeems points for a reward: points and pieces are taken together, or nothing is. Call it in a transaction
 * that holds the writer. Resolves to the redemption; to the earlier one if the key was used before. Throws a
 * Refusal that says why it cannot be.
 */
export async function redeem(req: PayloadRequest, wanted: WantedReward): Promise<Redemption> {
  const { ref, key, quantity, now } = wanted;
  const before = await madeBefore(req, wanted);
  if (before !== null) return before;
  const rule = await mustHaveRule(req, now.today);
  await mustBeOpen(req, ref, rule);
  if (!isOpen(rule, now.today)) throw new Refusal('今天不在规则写明的集中兑换时间内，不能兑换。', 409);
  const [reward] = await readRows(req, 'rewards', { id: { equals: wanted.reward } });
  if (reward === undefined || reward.isOffered === false)
    throw new Refusal('这件物品或资格现在不提供，请刷新后另选。', 409);
  const isGoods = reward.kind === 'goods';
  const barred = isGoods ? await whyNoGoodsFor(req, ref, rule) : null;
  if (barred !== null) throw new Refusal(`规则“${rule.version}”写明${barred}，只能登记优先资格。`, 409);
  if (!isGoods && quantity !== 1) throw new Refusal('资格一次只能登记一份。', 400);
  const { account, book } = await openAccount(req, ref, now);
  const need = toTenths(reward.points) * quantity;
  const least = toTenths(rule.minimumToRedeem);
  if (account.balance < least)
    throw new Refusal(
      `规则写明满 ${pointsText(least)} 分才能兑换，现在有 ${pointsText(account.balance)} 分。`,
      409,
    );
  if (account.balance < need)
    throw new Refusal(`积分不够：要 ${pointsText(need)} 分，现在有 ${pointsText(account.balance)} 分。`, 409);
  const spent = isGoods ? need : 0;
  const fetchBy = new Date(Date.parse(dayAtNoon(now.today)) + rule.reservedDays * 86_400_000);
  const made = await req.payload.create({
    collection: 'redemptions',
    data: {
      volunteer: ref.volunteer ?? null,
      household: ref.household ?? null,
      reward: reward.id,
      quantity,
      tenths: spent,
      state: 'reserved',
      at: now.at,
      at_tz: now.at_tz,
      fetchBy: fetchBy.toISOString(),
      requestKey: key,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const what = `${reward.name}${quantity > 1 ? ` ${quantity} ${reward.unit ?? '件'}` : ''}`;
  if (spent > 0)
    await book(
      {
        key: `redeemed:${made.id}`,
        kind: 'redeemed',
        tenths: -spent,
        day: now.today,
        lapsesOn: null,
        undoes: null,
      },
      {
        reason: `兑换${what}`,
        rule: rule.id,
        words: `${pointsText(need / quantity)} 分 × ${quantity} = ${pointsText(need)} 分`,
      },
      { redemption: made.id },
    );
  if (isGoods)
    await bookStock(req, {
      reward: reward.id,
      kind: 'reserved',
      quantity,
      reason: `兑换单 ${made.slipNumber ?? ''}`,
      redemption: made.id,
      key: `reserved:${made.id}`,
      now,
    });
  return wanted.isHanded ? stepRedemption(req, { id: made.id, step: 'hand', reason: '', now }) : made;
}
