import { separator } from './number-edges.ts';
import { numbersIn } from './numbers-in.ts';
import type { Passage } from './passage.ts';
import type { TextForm } from './text-form.ts';

const apart = `(?:${separator}{1,2}|\\*{1,2})?`;
const digits = `[3-6]\\d{3}(?:${apart}\\d{4}){3}(?:${apart}\\d{1,3})?`;
/** Numbers of parcels, orders and documents have the same length. */
const otherName = '(?:单号|订单|编号|票号|批号|流水号|备案号|文号|条码|条形码|序列号|信用代码|ISBN)';
const number = new RegExp(
  `(?=[3-6]\\d)(?<![0-9A-Za-z.])(?<!${otherName}[^0-9。；\\n]{0,4})${digits}(?![0-9A-Za-z])`,
  'g',
);
const labelled = new RegExp(
  `(?:卡号|银行卡|银行[账帐][号户]|一卡通|存折)[^0-9。；\\n]{0,8}(?<it>${digits})(?![0-9A-Za-z])`,
  'g',
);

/** Whether digits pass the Luhn check of payment cards (ISO/IEC 7812-1). */
function isBankCard(text: string): boolean {
  const card = text.replace(/\D/g, '');
  let sum = 0;
  for (let at = 0; at < card.length; at += 1) {
    const digit = Number(card[card.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * Finds card and passbook numbers in a plain form: by checksum, or by a label in the text. Labelled numbers
 * may be mistyped.
 */
export function findBankCards(form: TextForm): Passage[] {
  return [...numbersIn(form, number, isBankCard), ...numbersIn(form, labelled)];
}
