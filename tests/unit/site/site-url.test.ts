import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

const fixture = path.resolve(import.meta.dirname, '../../fixtures/dataset-shape-1');
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Absolute and canonical URL of a page with this `SITE_URL`. */
async function addresses(siteUrl: string): Promise<[string, string | null]> {
  vi.stubEnv('SITE_URL', siteUrl);
  vi.resetModules();
  const { loadDataset, useDataset } = await import('#site/dataset/dataset.ts');
  const { absoluteUrl, canonicalUrl } = await import('#site/dataset/absolute-url.ts');
  const dataset = loadDataset(fixture);
  useDataset({ ...dataset, settings: { ...dataset.settings } }, '2026-11-24');
  return [absoluteUrl('/stations/'), canonicalUrl('/stations/')];
}

test('the address that the process was told wins over the one of the dataset', async () => {
  expect(await addresses('https://wmsj.example.gov.cn/')).toEqual([
    'https://wmsj.example.gov.cn/stations/',
    'https://wmsj.example.gov.cn/stations/',
  ]);
});

test('an address that is none is refused with the way to write it', async () => {
  await expect(addresses('wmsj.example.gov.cn/town')).rejects.toThrow(
    '设置 SITE_URL 的值“wmsj.example.gov.cn/town”不对：应为以 http:// 或 https:// 开头',
  );
});

test('where neither says where the site is, no host is named', async () => {
  vi.stubEnv('SITE_URL', '');
  vi.resetModules();
  const { loadDataset, useDataset } = await import('#site/dataset/dataset.ts');
  const { absoluteUrl, canonicalUrl } = await import('#site/dataset/absolute-url.ts');
  const dataset = loadDataset(fixture);
  useDataset({ ...dataset, settings: { ...dataset.settings, siteUrl: null } }, '2026-11-24');
  expect([absoluteUrl('/stations/'), canonicalUrl('/stations/')]).toEqual(['/stations/', null]);
});
