import { expect, test } from 'vitest';
import { phrasesOf } from '#site/words/phrases.ts';

const shortOnes = (title: string) =>
  phrasesOf(title)
    .filter(({ isShort }) => isShort)
    .map(({ text }) => text);

test('a title is cut behind its punctuation and keeps closing quotes with the clause', () => {
  expect(shortOnes('上冻之前，三百头牛过一遍“体检”')).toEqual(['上冻之前，', '三百头牛过一遍“体检”']);
  expect(shortOnes('他说：“来了！”大家都笑')).toEqual(['他说：', '“来了！”', '大家都笑']);
});

test('a clause longer than a phone is wide may break anywhere', () => {
  expect(shortOnes('通知：关于做好今冬明春凝冻天气志愿服务工作的若干事项')).toEqual(['通知：']);
});

test('a title of one clause is left as it is', () => {
  expect(phrasesOf('洁净家园')).toEqual([{ text: '洁净家园', isShort: false }]);
  expect(phrasesOf('')).toEqual([{ text: '', isShort: false }]);
});

test('no character of a title is lost', () => {
  const title = '，先看——再说：A/B 1＋N，成了？！';
  expect(
    phrasesOf(title)
      .map(({ text }) => text)
      .join(''),
  ).toBe(title);
});
