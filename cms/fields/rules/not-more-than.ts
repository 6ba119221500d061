import type { Rule } from './rule.ts';

/** A number that is not greater than another one beside it. */
export function notMoreThan(sibling: string, message: string): Rule {
  return (value, { siblings }) => {
    const whole = siblings[sibling] ?? 0;
    return typeof value === 'number' && typeof whole === 'number' && value > whole ? message : true;
  };
}
