import { longSurnames } from './surnames.ts';

/** A name down to its family name: `张*`, `欧阳*`; `小明` to `小*`. */
export function maskName(name: string): string {
  const dense = name.replace(/[\s\u3000]/g, '');
  const long = longSurnames.find((surname) => dense.startsWith(surname));
  return `${long ?? dense.slice(0, 1)}*`;
}
