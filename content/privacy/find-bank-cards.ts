import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import { plainText } from './plain-text.ts';

const digits = '[3-6]\\d{3}(?:[- ]?\\d{4}){3}(?:[- ]?\\d{1,3})?';
const number = new RegExp(`(?<![0-9A-Za-z.])${digits}(?![0-9A-Za-z])`, 'g');
const labelled = new RegExp(
  `(?:卡号|银行卡|银行账号|一卡通|存折)[^0-9。；\\n]{0,6}(?<it>${digits})(?![0-9A-Za-z])`,
  'g',
);

/** Whether digits pass the Luhn check of payment cards (ISO/IEC 7812-1). */
function isBankCard(text: string): boolean {
  const card = text.replace(/[- ]/g, '');
  let sum = 0;
  for (let at = 0; at < card.length; at += 1) {
    const digit = Number(card[card.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Card and passbook numbers: by their checksum, or, where the text calls them so, also mistyped ones. */
export function findBankCards(text: string): Passage[] {
  const plain = plainText(text);
  return [...passagesOf(text, plain, number, isBankCard), ...passagesOf(text, plain, labelled)];
}
