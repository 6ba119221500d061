import type { PayloadRequest } from 'payload';
import { entryKinds } from '#content/points/entry-kinds.ts';
import { lapsesOn } from '#content/points/lapses-on.ts';
import { pointsText } from '#content/points/points-text.ts';
import { toTenths } from '#content/points/to-tenths.ts';
import type { PointsRule } from '#content/schema/points-rule.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import type { AccountRef } from './account-ref.ts';
import { mustBeOpen } from './must-be-open.ts';
import { openAccount, type OpenAccount } from './open-account.ts';
import { mustHaveRule } from './read-rules.ts';
import { readEntries } from './read-entries.ts';
import type { Now } from './today.ts';

/** What staff book by hand, always with a reason. */
export interface Gift {
  ref: AccountRef;
  what:
    | { kind: 'item'; item: string; times: number }
    | { kind: 'bonus'; points: number; participation: string | null }
    | { kind: 'opening' | 'correction'; points: number };
  reason: string;
  /** Day in whose name it is booked, `YYYY-MM-DD`; not in the future. */
  day: string;
  /** Made by the caller: the same key never books twice. */
  key: string;
  now: Now;
}

interface Booking {
  kind: 'item' | 'deduction' | 'bonus' | 'opening' | 'correction';
  tenths: number;
  reason: string;
  words: string;
  service?: string | null;
  item?: string;
  times?: number;
}

function tenthsOf(points: number): number {
  try {
    return toTenths(points);
  } catch {
    throw new Refusal(`积分“${points}”写得不对，最多一位小数，例如 2.5。`, 400);
  }
}

/** A named item of the rule: at most so often a month; a deduction takes no more than there is. */
function itemBooking(
  rule: PointsRule,
  { entries, account }: OpenAccount,
  what: { item: string; times: number },
  day: string,
): Booking {
  const item = rule.items.find(({ key }) => key === what.item);
  if (item === undefined)
    throw new Refusal(
      `规则“${rule.version}”里没有这个名目（${what.item.slice(0, 50)}），请刷新后重选。`,
      400,
    );
  const before = entries
    .filter((one) => one.item === item.key && one.day.slice(0, 7) === day.slice(0, 7))
    .filter((one) => !account.isUndone(one.key))
    .reduce((sum, { times }) => sum + times, 0);
  if (item.capPerMonth !== null && before + what.times > item.capPerMonth)
    throw new Refusal(
      `“${item.name}”每月最多记 ${item.capPerMonth} 次，当月已记 ${before} 次，不能再记 ${what.times} 次。`,
      409,
    );
  const each = toTenths(item.points);
  const wanted = each * what.times;
  const tenths = Math.max(wanted, -account.balance);
  if (tenths === 0) throw new Refusal('余额已经是 0，扣分最多扣到 0，没有记。', 409);
  const limited = tenths === wanted ? '' : `；余额只有 ${pointsText(account.balance)} 分，扣到 0 为止`;
  return {
    kind: each > 0 ? 'item' : 'deduction',
    tenths,
    reason: `${item.group}：${item.name}`,
    words: `每${item.per} ${pointsText(each)} 分 × ${what.times} = ${pointsText(wanted)} 分${limited}`,
    item: item.key,
    times: what.times,
  };
}

/** A special contribution: at most what the rule says, for the same service together. */
async function bonusBooking(
  req: PayloadRequest,
  rule: PointsRule,
  { points, participation }: { points: number; participation: string | null },
  { account }: OpenAccount,
): Promise<Booking> {
  const [tenths, most] = [tenthsOf(points), toTenths(rule.contributionBonus)];
  const earlier =
    participation === null ? [] : await readEntries(req, { participation: { equals: participation } });
  const before = earlier
    .filter(({ kind, key }) => kind === 'bonus' && !account.isUndone(key))
    .reduce((sum, one) => sum + one.tenths, 0);
  if (tenths <= 0 || before + tenths > most)
    throw new Refusal(
      `特殊贡献每次最多加 ${pointsText(most)} 分${before > 0 ? `，这一次已加 ${pointsText(before)} 分` : ''}，请改正。`,
      400,
    );
  return { kind: 'bonus', tenths, reason: '特殊贡献', words: '', service: participation };
}

/** A balance brought along from before, or a correction. */
function plainBooking(kind: 'opening' | 'correction', points: number, { account }: OpenAccount): Booking {
  const tenths = tenthsOf(points);
  if (tenths === 0 || (kind === 'opening' && tenths < 0))
    throw new Refusal(kind === 'opening' ? '期初结转要写正数。' : '更正不能是 0 分。', 400);
  if (account.balance + tenths < 0)
    throw new Refusal(`余额只有 ${pointsText(account.balance)} 分，不能扣 ${pointsText(-tenths)} 分。`, 409);
  return { kind, tenths, reason: kind === 'opening' ? '期初结转' : '更正', words: '' };
}

/**
 * Books what staff give or take by hand, under the rule of its day. Call it in a transaction that holds the
 * writer. Resolves to the identifier of the entry, of the earlier one if the key was used before. Throws a
 * Refusal that says what is wrong.
 */
export async function give(req: PayloadRequest, gift: Gift): Promise<string> {
  const { ref, what, day, now } = gift;
  const why = gift.reason.trim();
  if (why === '') throw new Refusal('请写明事由：什么时候、因为什么事。本人查询时会看到。', 400);
  if (day > now.today) throw new Refusal('日期不能晚于今天。', 400);
  const key = `given:${gift.key}`;
  const [made] = await readEntries(req, { key: { equals: key } });
  if (made !== undefined) return made.id;
  const rule = await mustHaveRule(req, day);
  await mustBeOpen(req, ref, rule);
  const open = await openAccount(req, ref, now);
  const { service, item, times, reason, words, ...booking } =
    what.kind === 'item'
      ? itemBooking(rule, open, what, day)
      : what.kind === 'bonus'
        ? await bonusBooking(req, rule, what, open)
        : plainBooking(what.kind, what.points, open);
  const id = await open.book(
    { key, ...booking, day, lapsesOn: booking.tenths > 0 ? lapsesOn(rule, day) : null, undoes: null },
    { reason: `${reason}：${why}`, words, rule: rule.id, service: service ?? null },
    { ...(item === undefined ? {} : { item, times: times ?? 1 }) },
  );
  await noteEvent(req, {
    action: 'create',
    collection: 'pointsEntries',
    record: id,
    detail: `记入积分：${entryKinds[booking.kind].label}`,
  });
  return id;
}
