import type { Rule } from './rule.ts';

/** A number must not be greater than the number in a sibling field. */
export function notMoreThan(sibling: string, message: string): Rule {
  return (value, { siblings }) => {
    const whole = siblings[sibling] ?? 0;
    return typeof value === 'number' && typeof whole === 'number' && value > whole ? message : true;
  };
}
