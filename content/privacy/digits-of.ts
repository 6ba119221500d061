import { numeralForm } from './numeral-form.ts';
import { plainForm } from './plain-form.ts';
import { writtenForm } from './text-form.ts';

/** Returns the digits of a written number, with any separators, in any width or as Chinese numerals. */
export function digitsOf(number: string): string {
  const form = plainForm(writtenForm(number));
  return (numeralForm(form) ?? form).text.replace(/\D/g, '');
}
