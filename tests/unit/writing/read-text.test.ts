import { expect, test } from 'vitest';
import { readText } from '#content/writing/read-text.ts';

test('a text is read without its marks, and every character is known by its place', () => {
  const written = '## 标题\n\n- 找**王**[大爷](/a/)，138**1234**5678。';
  const { text, placeOf } = readText(written);
  expect(text).toBe('标题\n找王大爷，13812345678。');
  for (const sign of ['标', '王', '大', '爷', '，', '5', '8。'])
    expect(written.slice(placeOf(text.indexOf(sign))).startsWith(sign), sign).toBe(true);
  expect(written[placeOf(text.length - 1)]).toBe('。');
});

test('stars that hide digits stay', () => {
  expect(readText('138****5678').text).toBe('138****5678');
});

test.each([
  ['['.repeat(100_000)],
  ['[a]('.repeat(25_000)],
  ['**'.repeat(50_000)],
  ['** '.repeat(33_000)],
  ['[a](/)**b**'.repeat(9_000)],
  ['1. \n'.repeat(25_000)],
  ['1. 甲\n'.repeat(20_000)],
  ['- 甲\n'.repeat(25_000)],
  [`- ${'\n- 甲'.repeat(25_000)}`],
])('a text of a hundred thousand signs is read at once: %.8s…', (text) => {
  const begun = performance.now();
  readText(text);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
