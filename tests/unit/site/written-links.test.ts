import { expect, it } from 'vitest';
import { writtenHtml } from '#site/words/written-html.ts';
import { checkPage } from '#site/build/verify/check-page.ts';

const look = (html: string) => checkPage('/activities/one/', html, '/', (url) => url === '/stations/');

it('lets the site stand where somebody wrote a link that leads nowhere, however odd', () => {
  for (const href of [
    '/gone/',
    'www.abc.cn',
    'http://',
    'http://a:99999/',
    'http://10.1.1.256/',
    '/a%D6%D0/',
    '/满意度100%',
  ])
    expect(look(writtenHtml(`看[这里](${href})。`)).faults, href).toEqual([]);
});

it('still finds links that lead nowhere where the site itself makes them', () => {
  expect(look('<a href="/stations/">阵地</a>').faults).toEqual([]);
  expect(look('<a class="more" href="/gone/">更多</a>').faults).toHaveLength(1);
  expect(look(`${writtenHtml('[站点](/gone/)')}<a href="/gone/">更多</a>`).faults).toHaveLength(1);
});
