/** The other side of an entry: where points come from or go to. */
export const counters = {
  issue: '发放',
  shop: '兑换',
  expiry: '到期',
  correction: '更正',
  opening: '期初结转',
  owed: '待补扣',
} as const;

export type Counter = keyof typeof counters;

interface EntryKind {
  label: string;
  counter: Counter;
  /** 1: adds points; -1: takes points; 0: either. */
  sign: 1 | -1 | 0;
}

/** Why points were added or taken, and the account on the other side. */
export const entryKinds = {
  earned: { label: '服务所得', counter: 'issue', sign: 1 },
  item: { label: '名目加分', counter: 'issue', sign: 1 },
  bonus: { label: '特殊贡献加分', counter: 'issue', sign: 1 },
  deduction: { label: '名目扣分', counter: 'issue', sign: -1 },
  redeemed: { label: '兑换扣减', counter: 'shop', sign: -1 },
  returned: { label: '兑换退回', counter: 'shop', sign: 1 },
  expired: { label: '到期清零', counter: 'expiry', sign: -1 },
  opening: { label: '期初结转', counter: 'opening', sign: 1 },
  correction: { label: '更正', counter: 'correction', sign: 0 },
  owed: { label: '更正时不够扣，先记下', counter: 'owed', sign: 1 },
  repaid: { label: '补扣先前记下的', counter: 'owed', sign: -1 },
} as const satisfies Record<string, EntryKind>;

export type EntryKindName = keyof typeof entryKinds;
