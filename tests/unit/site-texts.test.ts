import { expect, test } from 'vitest';
import { fileSize, fileTypeName } from '#site/words/file-facts.ts';
import { rssXml } from '#site/subjects/activities/feed.ts';
import { indicatorSeries } from '#site/subjects/indicators/indicator-series.ts';
import { jsonLd } from '#site/words/json-ld.ts';
import { mechanismShape } from '#site/subjects/projects/mechanism.ts';
import { textExcerpt } from '#site/words/text-excerpt.ts';
import { anIndicator } from '../support/site-rows.ts';

test('a file is told by the type and size that people know', () => {
  expect(fileTypeName({ file: 'a.pdf', mimeType: 'application/pdf' })).toBe('PDF 文件');
  expect(fileTypeName({ file: 'a.ofd', mimeType: 'application/ofd' })).toBe('OFD 文件');
  expect(fileSize(820)).toBe('820 字节');
  expect(fileSize(36_900)).toBe('36 KB');
  expect(fileSize(1_480_000)).toBe('1.4 MB');
});

test('the feed escapes what XML does not allow and dates entries by Shanghai', () => {
  const xml = rssXml({
    title: '青禾镇',
    description: '',
    homeUrl: 'https://example.cn/',
    feedUrl: 'https://example.cn/feed.xml',
    items: [
      {
        title: '<义诊> & 宣讲\u0007',
        url: 'https://example.cn/a/',
        description: '',
        author: '站员',
        category: '医疗',
        publishedOn: '2026-03-05',
      },
    ],
  });
  expect(xml).toContain('<title>&lt;义诊&gt; &amp; 宣讲</title>');
  expect(xml).toContain('<pubDate>Thu, 05 Mar 2026 00:00:00 +0800</pubDate>');
});

test('the newest figure of a project leads its own history and no other', () => {
  const series = indicatorSeries(
    [
      anIndicator({ id: 'old', asOf: '2025-12-31', value: 90 }),
      anIndicator({ id: 'new', asOf: '2026-06-30', value: 120 }),
      anIndicator({ id: 'other', projectId: 'p2' }),
    ],
    { projectId: 'p1' },
  );
  expect(series.map(({ latest, earlier }) => [latest.id, earlier.map((row) => row.id)])).toEqual([
    ['new', ['old']],
  ]);
});

test('no text of a record can end a script element', () => {
  expect(jsonLd({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
});

test('an excerpt is plain and ends with a sentence where it can', () => {
  expect(textExcerpt('## 标题\n\n今天**义诊**，[看病](https://x)。明天再来。', 14)).toBe(
    '标题今天义诊，看病。',
  );
  expect(textExcerpt('甲乙丙丁𠮷戊己庚', 5)).toBe('甲乙丙丁…');
  expect(textExcerpt('张*、李*打 138****5678，**都**说好。', 90)).toBe('张*、李*打 138****5678，都说好。');
  expect(textExcerpt('一二三四五六七八九十', 5)).toBe('一二三四五…');
});

test('a mechanism that pairs one with many is drawn as a pair', () => {
  expect(mechanismShape('1 名干部志愿者结亲 N 户（一般二至三户）。走访三问。')).toEqual({
    kind: 'pair',
    one: { count: '1', who: '名干部志愿者' },
    many: { count: 'N', who: '户' },
  });
  expect(mechanismShape('依托网格，每 1 名网格联户长结伴 N 名网格群众（十至十五户）。')).toEqual({
    kind: 'pair',
    one: { count: '1', who: '名网格联户长' },
    many: { count: 'N', who: '名网格群众' },
  });
});

test('a mechanism of several who work together is drawn as a sum', () => {
  expect(mechanismShape('1 名签约医生＋1 名村医＋N 名联户志愿者，共同照看一份清单。')).toEqual({
    kind: 'sum',
    parties: [
      { count: '1', who: '名签约医生' },
      { count: '1', who: '名村医' },
      { count: 'N', who: '名联户志愿者' },
    ],
  });
});

test('a mechanism without numbers of people is left to its words', () => {
  expect(mechanismShape('每月一次，轮村开展。')).toBeNull();
  expect(mechanismShape('')).toBeNull();
});
