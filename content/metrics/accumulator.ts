/**
 * How row amounts become one figure: `sum`, `median`, `least`, or `share` (percentage of ones; amounts are 1
 * or 0).
 */
export type Combine = 'sum' | 'median' | 'least' | 'share';

/** Collects amounts one by one and returns the combined figure. */
export interface Accumulator {
  add(amount: number): void;
  /** The figure. A sum of no rows is 0; the others are null without rows. */
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

function least(): Accumulator {
  let smallest: number | null = null;
  return {
    add: (amount) => {
      smallest = Math.min(smallest ?? amount, amount);
    },
    value: () => smallest,
  };
}

const makers = { sum, median, least, share } satisfies Record<Combine, () => Accumulator>;

/** Creates an accumulator of the given kind. */
export function accumulator(combine: Combine): Accumulator {
  return makers[combine]();
}
