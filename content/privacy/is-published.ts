import type { FindingKind } from './finding-kinds.ts';
import { digitsOf } from './digits-of.ts';
import { plainText } from './plain-text.ts';

const dense = (text: string) =>
  plainText(text)
    .replace(/[\s，,。]/g, '')
    .toLowerCase();

/**
 * Whether a passage is a contact that the town itself publishes: a station's telephone number (with or
 * without area code), address or mailbox.
 */
export function isPublished(kind: FindingKind, match: string, published: readonly string[]): boolean {
  if (kind === 'fixedPhone' || kind === 'mobile') {
    // After the country code, the area code is written without its 0.
    const number = digitsOf(match).replace(/^(?:00)?86(?=\d{9})0?/, '0');
    return published
      .map(digitsOf)
      .some((own) => own.length >= 7 && (own === number || (number.length >= 7 && own.endsWith(number))));
  }
  if (kind === 'address' || kind === 'email' || kind === 'chatId') {
    const text = dense(match);
    return published.map(dense).some((own) => own !== '' && (own.includes(text) || text.endsWith(own)));
  }
  return published.includes(match);
}
