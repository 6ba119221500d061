import type { TextareaField } from 'payload';
import { applyRules } from './rules/apply-rules.ts';
import { requiredWhen } from './rules/required-when.ts';

/** The check of a text that must be there in some states of the record, with the message for when it is not. */
export function whenIn(states: readonly string[], message: string): NonNullable<TextareaField['validate']> {
  return (value: string | null | undefined, context) =>
    applyRules([requiredWhen('state', states, message)], value, context);
}
