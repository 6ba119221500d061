import { expect, test } from 'vitest';
import { fileSize, fileTypeName } from '#site/lib/file-facts.ts';
import { rssXml } from '#site/lib/feed.ts';
import { indicatorSeries } from '#site/lib/indicators/indicator-series.ts';
import { jsonLd } from '#site/lib/json-ld.ts';
import { isPairing } from '#site/lib/projects/mechanism.ts';
import { textExcerpt } from '#site/lib/text-excerpt.ts';
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
  expect(textExcerpt('一二三四五六七八九十', 5)).toBe('一二三四五…');
});

test('a mechanism of one and many is told from others, however it is typed', () => {
  expect(['按“1＋N”结亲', '1+n 联户', '一 + N'].map(isPairing)).toEqual([true, true, true]);
  expect(isPairing('每月一次，轮村开展。')).toBe(false);
});
