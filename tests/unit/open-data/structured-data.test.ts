import { expect, test } from 'vitest';
import { jsonLd } from '#site/words/json-ld.ts';
import { structuredData } from '../../support/structured-data.ts';

const page = (block: object) =>
  `<script type="application/ld+json">${jsonLd({ '@context': 'https://schema.org', ...block })}</script>`;
const faults = (block: object) => structuredData(page(block)).faults;

test.each([
  [{ '@type': 'Place', name: ' ' }],
  [{ '@type': 'Event', name: '义诊', startDate: '2026-03-01', location: { '@type': 'Place', name: '站' } }],
  [{ '@type': 'NewsArticle', headline: '义诊', datePublished: '3月1日' }],
  [{ '@type': 'Dataset', name: '表', description: '短' }],
  [{ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 2, name: '首页' }] }],
  [{ '@type': 'OpeningHoursSpecification', opens: '09:00', closes: '24:00', dayOfWeek: [] }],
  [{ '@type': 'OpeningHoursSpecification', opens: '09:00', closes: '17:00' }],
  [{ '@type': 'Recipe', name: '豆花' }],
])('a description that lacks what its type requires is told: %j', (block) => {
  expect(faults(block)).not.toEqual([]);
});

test('a description with everything that its type requires passes', () => {
  expect(faults({ '@type': 'Place', name: '龙堰村站' })).toEqual([]);
});

test('breadcrumbs that nothing describes are told', () => {
  expect(structuredData('<nav aria-label="所在位置">').faults).toEqual([
    'breadcrumbs without a BreadcrumbList',
  ]);
});

test.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >', '\u2028</script\n>'])(
  'the text %j of a record does not end the script element that it is in',
  (text) => {
    const block = jsonLd({ name: text });
    expect(block).not.toMatch(/<\/script|<!--|<script/i);
    expect(JSON.parse(block)).toEqual({ name: text });
  },
);
