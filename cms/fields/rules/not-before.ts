import type { Rule } from './rule.ts';

/**
 * A time must not be earlier than the time in a sibling field; `message` is shown if it is. Missing times
 * pass.
 */
export function notBefore(sibling: string, message: string): Rule {
  return (value, { siblings }) => {
    const other = siblings[sibling];
    if (!isTime(value) || !isTime(other)) return true;
    return new Date(value) < new Date(other) ? message : true;
  };
}

function isTime(value: unknown): value is string | Date {
  return (typeof value === 'string' && value !== '') || value instanceof Date;
}
