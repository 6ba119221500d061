import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifySite } from '#site/build/verify/verify-site.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'bad-pages-'));
});
afterEach(() => rm(dir, { recursive: true }));

const build = async (pages: Record<string, string>) => {
  for (const [page, body] of Object.entries(pages)) {
    await mkdir(path.join(dir, page), { recursive: true });
    await writeFile(
      path.join(dir, page, 'index.html'),
      `<!doctype html><title>页</title><main>${body}</main>`,
    );
  }
};
const faultsOf = async (expected: string[] = []) =>
  (await verifySite({ dir, basePath: '/', expected })).faults;

it('finds the one page of a built site that shows a private number, and says on which', async () => {
  await build({
    good: '<p>电话 0850-5550-100</p>',
    bad: '<p>打（138）1234-5678</p>',
    far: '<a href="/good/">好</a>',
  });
  expect(await faultsOf(['/good/', '/bad/', '/far/'])).toMatchObject([
    { page: '/bad/', message: expect.stringContaining('正文里有手机号码（（13…78）') },
  ]);
});

it('finds each kind of number that is nobody’s to publish, however it is written', async () => {
  for (const [number, kind] of [
    ['19912345678', '手机号码'],
    ['一三八一二三四五六七八', '手机号码'],
    ['008613812345678', '手机号码'],
    ['529999 19490312 4020', '居民身份证号'],
    ['52999919490312402043', '残疾人证号'],
    ['6210 0000 0000 7784', '银行卡号'],
  ] as const) {
    await build({ bad: `<p>写着${number}。</p>` });
    expect(await faultsOf(), number).toMatchObject([
      { page: '/bad/', message: expect.stringContaining(kind) },
    ]);
  }
});

it('finds the page that loads from another host, and the one that is not there', async () => {
  await build({ good: '<p>好</p>', bad: '<img src="https://pic.example.org/a.jpg" alt="">' });
  expect(await faultsOf(['/good/', '/gone/'])).toMatchObject([
    { page: '/gone/', message: expect.stringContaining('缺少这个页面') },
    { page: '/bad/', message: '页面从其他网站加载内容：https://pic.example.org/a.jpg' },
  ]);
});
