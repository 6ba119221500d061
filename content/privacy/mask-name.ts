import { plainText } from './plain-text.ts';
import { longSurnames } from './surnames.ts';

/** Shortens a name to its family name: `张*`, `欧阳*`. `小明` becomes `小*`. */
export function maskName(name: string): string {
  const dense = plainText(name).replace(/[^\p{Script=Han}]/gu, '');
  const long = longSurnames.find((surname) => dense.startsWith(surname));
  return `${long ?? dense.slice(0, 1)}*`;
}
