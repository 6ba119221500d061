import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sourcesHash } from '#site/build/sources-hash.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sources-'));
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
for (const file of [
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public/a.svg',
  'site/pages/a.astro',
  'content/season/a.ts',
  'content/sample/a.yaml',
])
  write(file, '1');

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a change of any source makes another bundle, and one of the sample town none', () => {
  const before = sourcesHash(root, '/');
  expect(sourcesHash(root, '/town/')).not.toBe(before);
  for (const file of ['site/pages/a.astro', 'content/season/a.ts', 'public/a.svg', 'package.json']) {
    write(file, '2');
    expect(sourcesHash(root, '/'), file).not.toBe(before);
    write(file, '1');
  }
  write('content/new-folder/b.ts', '1');
  expect(sourcesHash(root, '/')).not.toBe(before);
  rmSync(path.join(root, 'content/new-folder'), { recursive: true });
  write('content/sample/a.yaml', '2');
  expect(sourcesHash(root, '/')).toBe(before);
});
