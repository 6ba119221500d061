import { z } from 'zod';
import { maskName } from '#content/privacy/mask-name.ts';
import type { Counter } from '#content/points/entry-kinds.ts';

/** One line of a notice; points in whole tenths. */
export const noticeRow = z.strictObject({
  village: z.string(),
  name: z.string(),
  gained: z.int(),
  used: z.int(),
  lapsed: z.int(),
  balance: z.int(),
});
export type NoticeRow = z.infer<typeof noticeRow>;

/** Who holds an account. */
export interface Owner {
  account: string;
  name: string;
  village: string;
  /** Moment; '' for a household, which has none. */
  registeredOn: string;
  isHousehold: boolean;
}

/** A movement of an account, with its day in Shanghai. */
export interface Movement {
  account: string;
  day: string;
  counter: Counter;
  tenths: number;
}

const pinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** `罗家湾组 罗某某户` becomes `罗*户`. */
const maskHousehold = (name: string) => `${maskName(name.split(/\s+/).at(-1) ?? name)}户`;

/** By village, volunteers before households, then by pinyin and day of registration. Never by points. */
const inOrder = (a: Owner, b: Owner) =>
  Number(a.village === '') - Number(b.village === '') ||
  pinyin.compare(a.village, b.village) ||
  Number(a.isHousehold) - Number(b.isHousehold) ||
  pinyin.compare(a.name, b.name) ||
  (a.registeredOn < b.registeredOn ? -1 : a.registeredOn > b.registeredOn ? 1 : 0);

const sum = (moves: readonly Movement[]) => moves.reduce((total, { tenths }) => total + tenths, 0);

/**
 * The lines of a notice for the days from `from` to `to`: everybody who had points at the end or moved some in
 * between. What was gained includes corrections, so that the four numbers of a line agree with the ledger.
 */
export function noticeRows(
  owners: readonly Owner[],
  moves: readonly Movement[],
  { from, to }: { from: string; to: string },
): NoticeRow[] {
  const byAccount = Map.groupBy(
    moves.filter(({ day }) => day <= to),
    ({ account }) => account,
  );
  return owners.toSorted(inOrder).flatMap(({ account, name, village, isHousehold }) => {
    const all = byAccount.get(account) ?? [];
    const own = all.filter(({ day }) => day >= from);
    const balance = sum(all);
    if (own.length === 0 && balance === 0) return [];
    const of = (...counters: readonly Counter[]) =>
      sum(own.filter(({ counter }) => counters.includes(counter)));
    return {
      village: village === '' ? '镇直和未写村的' : village,
      name: isHousehold ? maskHousehold(name) : maskName(name),
      gained: of('issue', 'correction', 'opening', 'owed'),
      used: 0 - of('shop'),
      lapsed: 0 - of('expiry'),
      balance,
    };
  });
}
