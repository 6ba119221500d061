import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import type { TextForm } from './text-form.ts';

const address = /(?<![A-Za-z0-9._%+*-])[A-Za-z0-9][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}/g;

/** Finds e-mail addresses in a plain form. */
export function findEmails(form: TextForm): Passage[] {
  return passagesOf(form, address);
}
