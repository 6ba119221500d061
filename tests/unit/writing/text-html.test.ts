import { expect, test } from 'vitest';
import { textHtml } from '#content/writing/text-html.ts';

const html = (text: string) => textHtml(text, { startAt: 2, link: (path) => `/wmsj${path}` });
const lines = (...all: string[]) => all.join('\n');

test('the marks that the forms offer are shown as what they mean', () => {
  expect(html('## 小标题\n\n一段**要紧**的话，[看阵地](/stations/)。\n\n- 甲\n- 乙')).toBe(
    lines(
      '<h2>小标题</h2>',
      '<p>一段<strong>要紧</strong>的话，<a href="/wmsj/stations/" data-written="">看阵地</a>。</p>',
      '<ul>',
      '<li>甲</li>',
      '<li>乙</li>',
      '</ul>',
      '',
    ),
  );
});

test('a line that begins with a year or a lone number keeps it', () => {
  expect(html('2026. 3月5日开展义诊')).toBe('<p>2026. 3月5日开展义诊</p>\n');
  expect(html('1. 只有一条')).toBe('<p>1. 只有一条</p>\n');
  expect(html('3. 从三开始\n4. 接着四')).toBe('<p>3. 从三开始<br>4. 接着四</p>\n');
});

test('lines counted from one are a list with the numbers that were typed', () => {
  expect(html('1. 甲\n2. 乙\n4. 丁')).toBe('<ol>\n<li>甲</li>\n<li>乙</li>\n</ol>\n<p>4. 丁</p>\n');
});

test('spaces at the head of a line make nothing of it', () => {
  expect(html('    四个空格')).toBe('<p>    四个空格</p>\n');
  expect(html('　　两个全角空格')).toBe('<p>　　两个全角空格</p>\n');
});

test('the end of a line is the end of a line', () => {
  expect(html('第一行\n第二行\n\n另一段')).toBe('<p>第一行<br>第二行</p>\n<p>另一段</p>\n');
});

test.each([
  '<script>alert(1)</script>',
  '<b>粗</b> & &amp; "引号"',
  '* 星号',
  '> 引用',
  '`代码`',
  '---',
  '~~删~~',
  '| 甲 | 乙 |',
  '![图](/media/a.webp)x',
  '<https://example.cn>',
  '\\*反斜杠',
  '_下划线_',
  '#没有空格',
  '-没有空格',
  '[没有地址]',
  '[坏的](javascript:alert(1))',
  '单独的**两颗星',
  '张*和李*都来了，电话138****5678和139****0000。',
  '王**和李**都来了',
  '138**1234**5678',
])('%s is shown as it was written', (text) => {
  const shown = html(text)
    .replace(/<a href="[^"]*" data-written="">([^<]*)<\/a>x/, '[$1](/media/a.webp)x')
    .replace(/^<p>|<\/p>\n$/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  expect(shown).toBe(text);
});

test('two stars on each side are bold beside a masked name, after a sign of Chinese print, and not where they stand in an address', () => {
  expect(html('**收需要**，张*说，**办活动**。')).toBe(
    '<p><strong>收需要</strong>，张*说，<strong>办活动</strong>。</p>\n',
  );
  expect(html('他说**“都来”**了')).toBe('<p>他说<strong>“都来”</strong>了</p>\n');
  expect(html('[**看**](/a/**b**/)')).toBe(
    '<p><a href="/wmsj/a/**b**/" data-written=""><strong>看</strong></a></p>\n',
  );
});

test('a link to another site says so, and an address cannot end its attribute', () => {
  expect(html('[县里](https://example.gov.cn/a?b=1&c="d")')).toBe(
    '<p><a href="https://example.gov.cn/a?b=1&amp;c=&quot;d&quot;" rel="external noopener" data-written="">县里</a></p>\n',
  );
});

test('the highest heading begins where the page wants it', () => {
  const at3 = textHtml('# 甲\n\n## 乙', { startAt: 3, link: (path) => path });
  expect(at3).toBe('<h3>甲</h3>\n<h4>乙</h4>\n');
});

test('what came along unseen with a pasted text is not on the page', () => {
  expect(html('文\u200b明\u00a0实践\ufeff\r\n第二行')).toBe('<p>文明 实践<br>第二行</p>\n');
});
