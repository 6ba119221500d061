import { budgets, type Budget, type BudgetName } from './bench-budgets.ts';

/** Stories that the county's budgets are meant for. */
const storiesMeant = 10_000;

const text = (value: number) =>
  Number.isInteger(value) || Math.abs(value) >= 100
    ? String(Math.round(value))
    : value.toFixed(value < 1 ? 3 : 1);

/**
 * Prints each measured figure with its budget for so many stories and their ratio; returns the names of the budgets that are
 * broken.
 */
export function printTable(
  figures: Readonly<Partial<Record<BudgetName, number>>>,
  stories: number,
): BudgetName[] {
  const names = (Object.keys(budgets) as BudgetName[]).filter((name) => figures[name] !== undefined);
  console.log(`\n  ${'figure'.padEnd(38)}${'measured'.padStart(10)}    ${'budget'.padEnd(14)}ratio`);
  return names.filter((name) => {
    const budget: Budget = budgets[name];
    const value = figures[name] ?? NaN;
    const beyond = Math.max(0, stories / storiesMeant - 1);
    const limit = (budget.most ?? budget.least ?? NaN) + (budget.more ?? 0) * beyond;
    const isKept = budget.most === undefined ? value >= limit : value <= limit;
    const bound = `${budget.most === undefined ? '≥' : '≤'} ${text(limit)} ${budget.unit}`;
    const ratio = limit === 0 ? '' : (value / limit).toFixed(2);
    console.log(
      `${isKept ? '✓' : '✗'} ${budget.label.padEnd(38)}${text(value).padStart(10)}    ${bound.padEnd(14)}${ratio}`,
    );
    return !isKept;
  });
}
