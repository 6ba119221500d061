import type { Rule } from './rule.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/**
 * The message of the first rule that the value breaks, or true. Takes the context that Payload passes to
 * `validate`.
 */
export function applyRules(
  rules: readonly Rule[],
  value: unknown,
  options: { data: unknown; siblingData: unknown; previousValue?: unknown },
): string | true {
  const context = {
    record: recordOf(options.data),
    siblings: recordOf(options.siblingData),
    previous: options.previousValue,
    now: new Date(),
  };
  for (const rule of rules) {
    const verdict = rule(value, context);
    if (verdict !== true) return verdict;
  }
  return true;
}
