import { budgets, type Budget, type BudgetName } from './bench-budgets.ts';

const limitOf = (budget: Budget) => ('most' in budget ? budget.most : budget.least);
const isBroken = (budget: Budget, value: number) =>
  !('most' in budget ? value <= budget.most : value >= budget.least);
const text = (value: number) =>
  Number.isInteger(value) || Math.abs(value) >= 100
    ? String(Math.round(value))
    : value.toFixed(value < 1 ? 3 : 1);

/** Prints each measured figure with its budget and their ratio; returns the names of the budgets that are broken. */
export function printTable(figures: Readonly<Partial<Record<BudgetName, number>>>): BudgetName[] {
  const names = (Object.keys(budgets) as BudgetName[]).filter((name) => figures[name] !== undefined);
  console.log(`\n  ${'figure'.padEnd(38)}${'measured'.padStart(10)}    ${'budget'.padEnd(14)}ratio`);
  return names.filter((name) => {
    const budget: Budget = budgets[name];
    const value = figures[name] ?? NaN;
    const limit = limitOf(budget);
    const bound = `${'most' in budget ? '≤' : '≥'} ${text(limit)} ${budget.unit}`;
    const ratio = limit === 0 ? '' : (value / limit).toFixed(2);
    const mark = isBroken(budget, value) ? '✗' : '✓';
    console.log(
      `${mark} ${budget.label.padEnd(38)}${text(value).padStart(10)}    ${bound.padEnd(14)}${ratio}`,
    );
    return mark === '✗';
  });
}
