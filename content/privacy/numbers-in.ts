import { numeralForm } from './numeral-form.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import type { TextForm } from './text-form.ts';

/** Finds passages of a plain form that match a digit pattern, also if digits are spelt in Chinese. */
export function numbersIn(form: TextForm, pattern: RegExp, holds?: (match: string) => boolean): Passage[] {
  const asDigits = numeralForm(form);
  const found = passagesOf(form, pattern, holds);
  return asDigits === null ? found : [...found, ...passagesOf(asDigits, pattern, holds)];
}
