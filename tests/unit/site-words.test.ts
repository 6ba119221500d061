import { expect, test } from 'vitest';
import fc from 'fast-check';
import { wordsOf } from '#site/words/words.ts';

test('no line ends inside a word of a title', () => {
  expect(wordsOf('医疗健康进院坝')).toContain('医疗');
  expect(wordsOf('志愿者教老人用手机')[0]).toBe('志愿者');
  expect(wordsOf('义诊到家')).toContain('义诊');
  expect(wordsOf('2026年的第四十六户')).toEqual(expect.arrayContaining(['2026年的']));
});

test('the town’s own names stay whole, the longest that fits', () => {
  const names = ['石门坎村站', '石门坎村', '四点半课堂'];
  expect(wordsOf('石门坎村站的四点半课堂', names)).toEqual(['石门坎村站的', '四点半课堂']);
});

test('a mark or a particle stays with the word before it, an opening quote with the word behind', () => {
  expect(wordsOf('“红脸”的人，来了！')).toEqual(expect.arrayContaining([expect.stringMatching(/^“/)]));
  for (const word of wordsOf('先办事、再讲政策；“要修的”，要帮的：都带来。'))
    expect(word).not.toMatch(/^[、；，：。”]/);
});

test('the words together are the title again, whatever it is', () => {
  const titles = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(fc.property(titles, (title) => wordsOf(title, ['大塘村', '大塘']).join('') === title));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'大塘村义诊，“”2026的一二三A b')), (letters) => {
      const title = letters.join('');
      return wordsOf(title, ['大塘村', '大塘']).join('') === title;
    }),
  );
});
