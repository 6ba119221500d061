import type { TextareaField } from 'payload';
import { applyRules } from './rules/apply-rules.ts';
import { requiredWhen } from './rules/required-when.ts';

/** Validates that a text is given in certain states of the record; `message` is shown if it is missing. */
export function whenIn(states: readonly string[], message: string): NonNullable<TextareaField['validate']> {
  return (value: string | null | undefined, context) =>
    applyRules([requiredWhen('state', states, message)], value, context);
}
