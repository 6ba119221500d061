import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import { plainText } from './plain-text.ts';

const address = /(?<![A-Za-z0-9._%+*-])[A-Za-z0-9][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}/g;

/** E-mail addresses. */
export function findEmails(text: string): Passage[] {
  return passagesOf(text, plainText(text), address);
}
