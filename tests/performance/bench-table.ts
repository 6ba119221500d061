import { budgets, type Budget, type BudgetName } from './bench-budgets.ts';

/** Number of stories that the county's budgets are meant for. */
const storiesMeant = 10_000;

export interface BenchTable {
  /** The figures as a Markdown table, its columns aligned for a terminal. */
  markdown: string;
  /** The names of the budgets that are broken. */
  broken: BudgetName[];
}

const text = (value: number) =>
  Number.isInteger(value) || Math.abs(value) >= 100
    ? String(Math.round(value))
    : value.toFixed(value < 1 ? 3 : 1);

const head = ['', 'figure', 'measured', 'budget', 'ratio'];

function align(rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = head, ...others] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(Math.max(width, 1))).join(' | ')} |`;
  return [line(first), rule, ...others.map(line)].join('\n');
}

/** Each measured figure with its budget for this number of stories, and the ratio of both. */
export function benchTable(
  figures: Readonly<Partial<Record<BudgetName, number>>>,
  stories: number,
): BenchTable {
  const names = (Object.keys(budgets) as BudgetName[]).filter((name) => figures[name] !== undefined);
  const broken: BudgetName[] = [];
  const rows = names.map((name) => {
    const budget: Budget = budgets[name];
    const value = figures[name] ?? NaN;
    const beyond = Math.max(0, stories / storiesMeant - 1);
    const limit = (budget.most ?? budget.least ?? NaN) + (budget.more ?? 0) * beyond;
    const isKept = budget.most === undefined ? value >= limit : value <= limit;
    if (!isKept) broken.push(name);
    return [
      isKept ? '✓' : '✗',
      budget.label,
      text(value),
      `${budget.most === undefined ? '≥' : '≤'} ${text(limit)} ${budget.unit}`.trim(),
      limit === 0 ? '' : (value / limit).toFixed(2),
    ];
  });
  return { markdown: align([head, ...rows]), broken };
}
