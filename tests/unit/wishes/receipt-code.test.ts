import { expect, it } from 'vitest';
import { readReceiptCode, receiptCode, receiptMark } from '#cms/wishes/receipt-code.ts';

const code = receiptCode('secret', 'entry 1');
const body = code.slice(0, -2).replaceAll('-', '');

it('a receipt has 16 symbols of five bits and a check symbol, the same for the same entry only', () => {
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z*~$=U]$/);
  expect(receiptCode('secret', 'entry 1')).toBe(code);
  expect(receiptCode('secret', 'entry 2')).not.toBe(code);
  expect(receiptCode('another secret', 'entry 1')).not.toBe(code);
});

it('every symbol of the code depends on the entry', () => {
  const codes = Array.from({ length: 200 }, (_, n) => receiptCode('secret', String(n)).replaceAll('-', ''));
  for (let place = 0; place < 16; place += 1)
    expect(new Set(codes.map((one) => one[place])).size).toBeGreaterThan(16);
});

it('a code is read in small letters, without dashes, in full width, and with letters for digits', () => {
  for (const typed of [
    code,
    code.toLowerCase(),
    code.replaceAll('-', ''),
    ` ${code.replaceAll('-', ' – ')} `,
  ])
    expect(readReceiptCode(typed)).toBe(body);
  const wide = code.replaceAll(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  expect(readReceiptCode(wide)).toBe(body);
  const zeros = Array.from({ length: 500 }, (_, n) => receiptCode('s', String(n))).find((one) =>
    /0.*1/.test(one),
  );
  expect(readReceiptCode((zeros ?? '').replace('0', 'o').replace('1', 'l'))).toBe(
    (zeros ?? '').slice(0, -2).replaceAll('-', ''),
  );
});

it('one wrong symbol, two swapped ones, a missing and a further one are no code', () => {
  const plain = code.replaceAll('-', '');
  const wrong = [
    ...[...plain].map(
      (symbol, place) => plain.slice(0, place) + (symbol === '7' ? '8' : '7') + plain.slice(place + 1),
    ),
    ...[...plain]
      .slice(0, 15)
      .flatMap((symbol, place) =>
        symbol === plain[place + 1]
          ? []
          : [plain.slice(0, place) + (plain[place + 1] ?? '') + symbol + plain.slice(place + 2)],
      ),
    plain.slice(1),
    plain.slice(0, -1),
    `${plain}0`,
    '',
    '你好',
    "' or 1=1 --",
    '\u0000'.repeat(17),
  ];
  expect(wrong.filter((typed) => readReceiptCode(typed) !== null)).toEqual([]);
});

it('what is stored of a code is not the code', () => {
  expect(receiptMark('secret', body)).not.toContain(body);
  expect(receiptMark('secret', body)).not.toBe(receiptMark('another', body));
});
