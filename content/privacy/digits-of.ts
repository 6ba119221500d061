import { numeralForm } from './numeral-form.ts';
import { plainForm } from './plain-form.ts';
import { writtenForm } from './text-form.ts';

/** The digits of a number as it is written, however they are set apart, in whatever width or spelt in Chinese. */
export function digitsOf(number: string): string {
  const form = plainForm(writtenForm(number));
  return (numeralForm(form) ?? form).text.replace(/\D/g, '');
}
