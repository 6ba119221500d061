/** A private value found in text that anyone may read. */
export interface PrivateFinding {
  kind: PrivateKind;
  /** The text found, as written. */
  match: string;
  /** Where it begins, in UTF-16 units. */
  index: number;
}

/** Kinds of private values that never appear in public text, with their Chinese names. */
export const privateKinds = { idCard: '居民身份证号', mobile: '手机号码', bankCard: '银行卡号' } as const;
export type PrivateKind = keyof typeof privateKinds;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 18 characters are an ID-card number: a possible birthday and the check digit of GB 11643-1999. */
function isIdCard(text: string): boolean {
  const month = Number(text.slice(10, 12));
  const day = Number(text.slice(12, 14));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/** Whether digits pass the Luhn check of payment cards (ISO/IEC 7812-1). */
function isBankCard(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const edge = { before: '(?<![0-9A-Za-z.])', after: '(?![0-9A-Za-z])' };
const candidates: readonly { kind: PrivateKind; pattern: RegExp; holds: (digits: string) => boolean }[] = [
  {
    kind: 'idCard',
    pattern: new RegExp(
      `${edge.before}[1-9]\\d{5}[- ]?(?:18|19|20)\\d{6}[- ]?\\d{3}[0-9Xx]${edge.after}`,
      'g',
    ),
    holds: isIdCard,
  },
  {
    kind: 'mobile',
    pattern: new RegExp(`${edge.before}(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}${edge.after}`, 'g'),
    holds: () => true,
  },
  {
    kind: 'bankCard',
    pattern: new RegExp(`${edge.before}[3-6]\\d{3}(?:[- ]?\\d{4}){3}(?:[- ]?\\d{1,3})?${edge.after}`, 'g'),
    holds: isBankCard,
  },
];

/** Full-width digits and signs as their plain forms, one unit for one unit, so that places stay. */
const plain = (text: string) =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ－＋]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Finds ID-card, mobile and bank-card numbers in a text, however they are spaced or in whatever width they are written. */
export function findPrivateValues(text: string): PrivateFinding[] {
  const source = plain(text);
  const findings: PrivateFinding[] = [];
  for (const { kind, pattern, holds } of candidates) {
    for (const { 0: match, index } of source.matchAll(pattern)) {
      const taken = findings.some((f) => index < f.index + f.match.length && f.index < index + match.length);
      if (!taken && holds(match.replace(/[- ]/g, ''))) {
        findings.push({ kind, match: text.slice(index, index + match.length), index });
      }
    }
  }
  return findings.sort((a, b) => a.index - b.index);
}
