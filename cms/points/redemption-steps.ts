import type { StockKind } from '#content/points/stock-kinds.ts';
import type { redemptionStates } from '#cms/records/points/redemption-states.ts';

type State = keyof typeof redemptionStates;

interface Step {
  label: string;
  from: readonly State[];
  to: State;
  needsReason: boolean;
  /** What it does to the stock. */
  stock: StockKind;
  /** Whether the points go back to where they were. */
  givesBack: boolean;
}

/** What can become of a redemption. `lapse` is taken by the clock alone. */
export const redemptionSteps = {
  hand: {
    label: '发放',
    from: ['reserved'],
    to: 'handed',
    needsReason: false,
    stock: 'handed',
    givesBack: false,
  },
  giveBack: {
    label: '退回',
    from: ['reserved', 'handed'],
    to: 'cancelled',
    needsReason: true,
    stock: 'returned',
    givesBack: true,
  },
  lapse: {
    label: '逾期退回',
    from: ['reserved'],
    to: 'lapsed',
    needsReason: false,
    stock: 'returned',
    givesBack: true,
  },
} as const satisfies Record<string, Step>;

export type RedemptionStep = keyof typeof redemptionSteps;
