import { expect, test } from 'vitest';
import { excerptOf, patternOf } from '#site/islands/search/excerpt.ts';
import { hitGroups } from '#site/islands/search/hit-groups.ts';
import { takeApart } from '#site/islands/search/take-apart.ts';
import { pageForIndex } from '#site/build/search/page-for-index.ts';
import { apart } from '#site/words/spaced.ts';

const patternsOf = (query: string) => [patternOf(query)].flatMap((pattern) => pattern ?? []);
const hit = (rank: number, kind: string, title: string) => ({ rank, kind, title });

test('an excerpt leaves out the title and the day and shows Chinese punctuation', () => {
  const indexed = ['科普助学', '龙堰村课堂：今天下棋', '2026年11月13日', '老爷子摆擂，孩子们轮着输（自愿）。']
    .map(apart)
    .join(' ');
  expect(excerptOf(indexed, '龙堰村课堂：今天下棋', patternsOf('龙堰'))).toBe(
    '老爷子摆擂，孩子们轮着输（自愿）。',
  );
});

test('an excerpt begins with the clause that holds the match', () => {
  const indexed = apart(`${'前面还有很长的一段话'.repeat(5)}。天黑就开映，自带板凳来看。`);
  expect(excerptOf(indexed, '电影', patternsOf('板凳'))).toBe('自带板凳来看。');
});

test('an excerpt keeps the colon of a time of day', () => {
  expect(excerptOf(apart('开门9:00到12:00，午休'), '站', patternsOf('午休'))).toBe('开门9:00到12:00，午休');
});

test('an excerpt sets apart what the page sets apart by its layout', () => {
  const html =
    '<main><dl><dt>时间</dt><dd><time>9月1日</time> </dd><dt>地点</dt><dd>文化广场。</dd></dl><ul><li>自带板凳</li></ul></main>';
  const indexed = pageForIndex(html, { title: '', kind: '活动', date: '' })?.replace(/<[^>]*>/g, '') ?? '';
  expect(excerptOf(indexed, '放映', [])).toBe('时间：9月1日；地点：文化广场。自带板凳；');
});

test('places and services that bear the words in their name come before activities', () => {
  const groups = hitGroups(
    [
      hit(0, '活动', '龙堰村课堂'),
      hit(1, '文件', '通知'),
      hit(2, '队伍', '龙堰村志愿服务队'),
      hit(3, '阵地', '龙堰村站'),
      hit(4, '服务项目', '公益放映'),
    ],
    patternsOf('龙堰'),
  );
  expect(groups.map(({ kind }) => kind)).toEqual(['阵地', '队伍', '活动', '文件', '服务项目']);
});

test('what bears the query as its exact name comes first, whatever kind it is', () => {
  const hits = [
    hit(0, '服务项目', '义诊到家'),
    hit(1, '阵地', '义诊到家服务点'),
    hit(2, '活动', '义诊到家进大塘村'),
  ];
  expect(hitGroups(hits, patternsOf('义诊到家'), 1).map(({ kind }) => kind)).toEqual([
    '服务项目',
    '阵地',
    '活动',
  ]);
});

test('the index notes the names by which a page is known, as they are compared with a query', () => {
  const record = { title: '', kind: '阵地', date: '', labels: ['石门坎村站', 'ＡB 站'] } as const;
  const indexed = pageForIndex('<main>站</main>', record) ?? '';
  expect([...indexed.matchAll(/label\[data-v\]" data-v="([^"]*)"/g)].map(([, label]) => label)).toEqual([
    '石门坎村站',
    'ab站',
  ]);
});

test('without a name that bears the words the best result decides', () => {
  const groups = hitGroups([hit(0, '文件', '办法'), hit(1, '阵地', '龙堰村站')], patternsOf('积分'));
  expect(groups.map(({ kind }) => kind)).toEqual(['文件', '阵地']);
});

test('words written together that no page holds side by side are taken apart into the longest that one page holds', async () => {
  const pages = ['龙堰村站：义诊在周三', '龙堰村课堂 20点 25人', '镇里义诊去龙堰', '村务公开'];
  const lookUp = (piece: string) =>
    Promise.resolve(
      pages.flatMap((text) =>
        text.includes(piece) ? [{ id: text, score: 1, data: () => Promise.reject(new Error(text)) }] : [],
      ),
    );
  const idsOf = async (text: string) => {
    const found = await takeApart(text, lookUp);
    return found && { pieces: found.pieces, ids: found.pages.map(({ id }) => id) };
  };
  expect(await idsOf('龙堰村义诊')).toEqual({ pieces: ['龙堰村', '义诊'], ids: ['龙堰村站：义诊在周三'] });
  // After the longest first piece, the rest may match nothing.
  expect(await idsOf('龙堰村务')).toEqual(null);
  expect(await idsOf('义诊龙堰村站')).toEqual({
    pieces: ['义诊', '龙堰村站'],
    ids: ['龙堰村站：义诊在周三'],
  });
  expect(await idsOf('量血压')).toBeNull();
  expect(await idsOf('村站2025')).toBeNull();
});
