import type { Rule } from './rule.ts';

/** A value is required if a sibling field has one of these values; `message` says so in Chinese. */
export function requiredWhen(sibling: string, values: readonly string[], message: string): Rule {
  return (value, { siblings }) => {
    const missing =
      value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
    const given = siblings[sibling];
    return missing && typeof given === 'string' && values.includes(given) ? message : true;
  };
}
