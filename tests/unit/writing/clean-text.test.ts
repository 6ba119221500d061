import { expect, test } from 'vitest';
import { cleanText } from '#content/writing/clean-text.ts';

test.each([
  ['zero-width characters', '文\u200b明\u200c实\u2060践\ufeff站', '文明实践站'],
  ['soft hyphens and marks of direction', '文\u00ad明\u200e实\u202a践\u202c', '文明实践'],
  ['no-break and narrow spaces', '3\u00a0月\u202f5\u2009日', '3 月 5 日'],
  ['line ends of other systems', '甲\r\n乙\r丙\u2028丁\u2029戊', '甲\n乙\n丙\n丁\n戊'],
  ['control characters', '甲\u0000\u0007乙\u001b[1m', '甲乙[1m'],
  ['letters that are empty', '甲\u3164乙\uffa0丙\u115f', '甲乙丙'],
  ['tags that hide a second text', '甲\u{e0041}\u{e0042}\u{e007f}乙', '甲乙'],
  ['what is no character', '甲\ufffe\uffff\ufdd0乙\ud800丙\u{1ffff}', '甲乙丙'],
])('%s become what they look like', (_, pasted, meant) => {
  expect(cleanText(pasted)).toBe(meant);
});

test.each(['　　全角空格开头，中间\t有制表符\n', '👨‍👩‍👧 全家', '❤️‍🔥', '“引号”——破折号…'])(
  '%s stays as it is',
  (text) => {
    expect(cleanText(text)).toBe(text);
  },
);

test('cleaning twice is cleaning once', () => {
  const text = '\u200d文\u200d明\u00a0\r\r\n👨\u200d\u200d👩';
  expect(cleanText(cleanText(text))).toBe(cleanText(text));
});
