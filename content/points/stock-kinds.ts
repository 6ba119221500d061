/** Why pieces of a reward came or went, and how many free ones there are after `quantity` of them. */
export const stockKinds = {
  received: { label: '入库', after: (left: number, quantity: number) => left + quantity },
  reserved: { label: '登记兑换', after: (left: number, quantity: number) => left - quantity },
  handed: { label: '发放', after: (left: number) => left },
  returned: { label: '退回', after: (left: number, quantity: number) => left + quantity },
  damaged: { label: '损耗', after: (left: number, quantity: number) => left - quantity },
  counted: { label: '盘点', after: (_: number, quantity: number) => quantity },
} as const satisfies Record<string, { label: string; after: (left: number, quantity: number) => number }>;

export type StockKind = keyof typeof stockKinds;
