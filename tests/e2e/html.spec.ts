import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { verifySite } from '#site/build/verify/verify-site.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { product } from '../support/product.ts';
import { structuredData } from '../support/structured-data.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

test('every page of the release is valid HTML', async () => {
  const config: ConfigData = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8'));
  const validator = new HtmlValidate(config);
  const dir = product.releaseDir();
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(readFileSync(path.join(dir, page), 'utf8'), page);
    for (const { line, message, selector } of results.flatMap(({ messages }) => messages))
      faults.push(`${page}:${line}: ${message} (${selector})`);
  }
  expect(pages.length).toBeGreaterThan(300);
  expect(faults.slice(0, 20)).toEqual([]);
});

test('the structured data of every page has what its type requires', () => {
  const dir = product.releaseDir();
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const types = new Set<string>();
  const faults = pages.flatMap((page) => {
    const look = structuredData(readFileSync(path.join(dir, page), 'utf8'));
    for (const type of look.types) types.add(type);
    return look.faults.map((fault) => `${page}: ${fault}`);
  });
  expect(faults.slice(0, 20)).toEqual([]);
  for (const type of [
    'Place',
    'OpeningHoursSpecification',
    'Event',
    'NewsArticle',
    'BreadcrumbList',
    'Dataset',
  ])
    expect([...types]).toContain(type);
});

test('every link and every place in a page that is linked to is there, for one who walks the site', async () => {
  const { broken, tried } = await brokenLinks(`${product.url}/`);
  expect(broken.slice(0, 20)).toEqual([]);
  expect(tried).toBeGreaterThan(600);
});

test('the look-over before going live finds nothing in the live release', async () => {
  const { faults } = await verifySite({ dir: product.releaseDir(), basePath: '/', expected: ['/', '/404/'] });
  expect(faults).toEqual([]);
});
