import { expect, test } from 'vitest';
import { checkPage } from '#site/build/verify/check-page.ts';

const faults = (html: string, page = '/a/') =>
  checkPage(page, html, '/', (url) => url === '/a/' || url === '/media/b.webp').faults.map(
    ({ message }) => message,
  );

test.each([
  ['电话 13812345678', '手机号码'],
  ['138<strong>1234</strong>5678', '手机号码'],
  ['<span>138</span><span>12345678</span>', '手机号码'],
  ['138**1234**5678', '手机号码'],
  ['138\u200b1234\u200b5678', '手机号码'],
  ['身份证 11010519491231002X', '居民身份证号'],
])('a page that shows %s does not go live', (html, kind) => {
  expect(faults(`<p>${html}</p>`)).toEqual([expect.stringContaining(`正文里有${kind}`)]);
});

test('a masked number and the numbers of scripts and attributes are no fault', () => {
  expect(
    faults('<p data-id="13812345678">138****5678</p><script>13812345678</script><style>13812345678</style>'),
  ).toEqual([]);
});

test.each(['td', 'li', 'dd', 'div', 'tspan'])(
  'figures each in a %s of its own are no telephone number',
  (name) => {
    const figures = ['180', '193', '17', '390'].map((figure) => `<${name}>${figure}</${name}>`).join('');
    expect(faults(`<section>${figures}</section>`)).toEqual([]);
    expect(faults(`<section><${name}>180 193 17 390</${name}></section>`)).toHaveLength(1);
  },
);

test.each([
  '<script src="https://cdn.example.com/a.js"></script>',
  '<img src="//cdn.example.com/a.png">',
  '<img srcset="/media/b.webp 1x, https://cdn.example.com/a.png 2x">',
  '<link rel="stylesheet" href="https://cdn.example.com/a.css">',
  "<iframe src='https://example.com/'></iframe>",
  '<video poster="https://example.com/a.jpg"></video>',
])('a page that loads from another host does not go live: %s', (html) => {
  expect(faults(html)).toEqual([expect.stringContaining('页面从其他网站加载内容')]);
});

test('a page may link to another host, and name its own address', () => {
  expect(
    faults('<link rel="canonical" href="https://example.cn/a/"><a href="https://example.com/">外面</a>'),
  ).toEqual([]);
});

test('an address that only a text or an attribute of it shows is not looked up', () => {
  expect(faults('<p title=\'<a href="/gone/">\'>&lt;a href="/gone/"&gt;</p>')).toEqual([]);
});

test('a link to nowhere, outside the site or to no place of the page is told', () => {
  expect(
    faults('<a href="/gone/">甲</a><a href="#nowhere">乙</a><p id="here"></p><a href="#here">丙</a>'),
  ).toEqual(['链接“/gone/”指向的页面或文件不存在。', '页内链接“#nowhere”没有对应的位置。']);
  expect(
    checkPage('/a/', '<a href="/other/">甲</a>', '/wmsj/', () => true).faults.map(({ message }) => message),
  ).toEqual(['链接“/other/”不在站点路径 /wmsj/ 之下。']);
});
