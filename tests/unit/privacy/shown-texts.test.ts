import { expect, test } from 'vitest';
import { checkText } from '#content/privacy/check-text.ts';

const surroundings = {
  names: new Set(['王大明']),
  allowed: new Set<string>(),
  published: [],
  words: ['试验田=示范田'],
  ownHosts: [],
  hasPage: undefined,
};
const found = (text: string) =>
  checkText(text, 'body', surroundings).map(({ kind, match, suggestion }) => [kind, match, suggestion]);

test.each([
  ['请打138**1234**5678', 'mobile', '138**1234**5678', '138****5678'],
  ['请打**138**12345678', 'mobile', '138**12345678', '138****5678'],
  ['请打[138](/a/)12345678', 'mobile', '138](/a/)12345678', '138****5678'],
  ['找王**大**明的家', 'knownName', '王**大**明', '王*'],
])('%s is found as its page shows it', (text, kind, match, suggestion) => {
  expect(found(text)).toEqual([[kind, match, suggestion]]);
});

test('what is found in the written text is told once', () => {
  expect(found('**重点**：13812345678')).toEqual([['mobile', '13812345678', '138****5678']]);
});

test('a masked number stays one', () => {
  expect(found('**重点**：138****5678')).toEqual([]);
});
