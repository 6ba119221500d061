import { linkSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { acceptedEncoding } from '#cms/front/accepted-encoding.ts';
import { FileMemory } from '#cms/front/file-memory.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'file-memory-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const text = '走得近，帮得上。'.repeat(200);
const br = { 'accept-encoding': 'br' };
const bodyOf = async (memory: FileMemory, address: string, release = dir) =>
  brotliDecompressSync((await memory.find(release, address, br)?.body()) ?? Buffer.alloc(0)).toString();

test('a file that is replaced in its place is never sent as it was', async () => {
  const memory = new FileMemory(1_000_000);
  const file = path.join(dir, 'a.html');
  writeFileSync(file, text);
  expect(await bodyOf(memory, '/a.html')).toBe(text);
  writeFileSync(file, text.replaceAll('近', '远'));
  utimesSync(file, new Date(), new Date(Date.now() + 5));
  expect(await bodyOf(memory, '/a.html?x=1')).toBe(text.replaceAll('近', '远'));
});

test('what a release shares with the one before is compressed once', async () => {
  const memory = new FileMemory(1_000_000);
  for (const name of ['one', 'two']) mkdirSync(path.join(dir, name));
  writeFileSync(path.join(dir, 'one', 'index.html'), text);
  linkSync(path.join(dir, 'one', 'index.html'), path.join(dir, 'two', 'index.html'));
  const first = await memory.find(path.join(dir, 'one'), '/', br)?.body();
  expect(memory.find(path.join(dir, 'two'), '/', br)?.body()).toBe(first);
});

test('memory is bounded: what nobody asked for the longest is forgotten', async () => {
  const memory = new FileMemory(12_000);
  for (const name of ['b', 'c', 'd']) writeFileSync(path.join(dir, `${name}.txt`), name.repeat(4_000));
  const held = (name: string) => memory.find(dir, `/${name}.txt`, {})?.body() instanceof Buffer;
  for (const name of ['b', 'c', 'b', 'd']) await memory.find(dir, `/${name}.txt`, {})?.body();
  expect([held('b'), held('d')]).toEqual([true, true]);
  expect(held('c')).toBe(false);
});

test.each([
  '/../secret',
  '/%2e%2e/secret',
  '/.hidden',
  '/a//b',
  '/%',
  '/%00',
  '/\\x',
  '/none.html',
  '/one',
  `/${'a'.repeat(5_000)}`,
])('%s is left to serve-static', (address) => {
  writeFileSync(path.join(dir, '.hidden'), 'x');
  expect(new FileMemory(1_000).find(dir, address, {})).toBeNull();
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.0, gzip;q=0', null],
  ['identity', null],
  ['brotli', null],
  ['', null],
] as const)('%j takes %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});
