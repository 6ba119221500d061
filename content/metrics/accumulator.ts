/** How the amounts of rows become one figure: their sum, their median, or the share of ones among ones and zeros in percent. */
export type Combine = 'sum' | 'median' | 'share';

/** Takes amounts one by one and gives the figure. */
export interface Accumulator {
  add(amount: number): void;
  /** The figure; null when a median or share has no rows. A sum of no rows is 0. */
  value(): number | null;
}

/** Amounts are summed in hundredths, so that the months of a year add up to the year exactly. */
const SCALE = 100;

function sum(): Accumulator {
  let total = 0;
  return {
    add: (amount) => {
      total += Math.round(amount * SCALE);
    },
    value: () => total / SCALE,
  };
}

function share(): Accumulator {
  let rows = 0;
  let ones = 0;
  return {
    add: (amount) => {
      rows += 1;
      ones += amount;
    },
    value: () => (rows === 0 ? null : (ones / rows) * 100),
  };
}

function median(): Accumulator {
  const amounts: number[] = [];
  return {
    add: (amount) => {
      amounts.push(amount);
    },
    value: () => {
      const sorted = amounts.toSorted((a, b) => a - b);
      const upper = sorted[Math.floor(sorted.length / 2)];
      const lower = sorted[Math.floor((sorted.length - 1) / 2)];
      return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
    },
  };
}

const makers = { sum, median, share } satisfies Record<Combine, () => Accumulator>;

/** A fresh accumulator of this kind. */
export function accumulator(combine: Combine): Accumulator {
  return makers[combine]();
}
