import { expect, test } from 'vitest';
import { slugOf } from '#cms/slugs/slug-of.ts';

test('a place that is named for a family is read as the family reads its name', () => {
  expect(slugOf('单家村实践站')).toBe('shan-jia-cun-shi-jian-zhan');
  expect(slugOf('曾家坝站')).toBe('zeng-jia-ba-zhan');
  expect(slugOf('朴家湾')).toBe('piao-jia-wan');
  expect(slugOf('青禾镇解家沟')).toBe('qing-he-zhen-xie-jia-gou');
  expect(slugOf('尉迟家寨')).toBe('yu-chi-jia-zhai');
});

test('elsewhere such a character is read as in everyday words', () => {
  expect(slugOf('简单家务')).toBe('jian-dan-jia-wu');
  expect(slugOf('单位志愿者')).toBe('dan-wei-zhi-yuan-zhe');
  expect(slugOf('曾经的解放路')).toBe('ceng-jing-de-jie-fang-lu');
});
