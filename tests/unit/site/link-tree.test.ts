import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { linkTree } from '#site/build/render/link-tree.ts';
import { filesBelow } from '#site/build/render/place-files.ts';

const work = mkdtempSync(path.join(tmpdir(), 'link-tree-'));
const from = path.join(work, 'from');
const to = path.join(work, 'to');

function fill(dir: string, files: Record<string, string>): void {
  rmSync(dir, { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), content);
  }
}
const shared = (file: string) => statSync(path.join(from, file)).ino === statSync(path.join(to, file)).ino;

const tree = {
  'index.html': 'new',
  'a/index.html': 'a',
  'a/b/index.html': 'b',
  turned: 'a file',
  'round/x': 'x',
};
beforeEach(() => fill(from, tree));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('a folder that was not there shares every file', async () => {
  rmSync(to, { recursive: true, force: true });
  await linkTree(from, to);
  expect(filesBelow(to)).toEqual(filesBelow(from));
  expect(filesBelow(to).every(shared)).toBe(true);
});

test('an older version becomes the same tree: what is new, changed, gone, and what turned from a file into a folder and back', async () => {
  fill(to, {
    'index.html': 'old',
    'a/index.html': 'a',
    'gone/deep/index.html': '',
    'turned/y': 'y',
    round: 'z',
  });
  await linkTree(from, to);
  expect(filesBelow(to)).toEqual(filesBelow(from));
  expect(filesBelow(to).every(shared)).toBe(true);
  expect(
    Object.fromEntries(filesBelow(from).map((file) => [file, readFileSync(path.join(from, file), 'utf8')])),
  ).toEqual(tree);
});

test('a third tree that shared the files of the older version keeps them', async () => {
  const third = path.join(work, 'third');
  fill(third, { 'index.html': 'old', 'gone/index.html': 'kept' });
  rmSync(to, { recursive: true, force: true });
  await linkTree(third, to);
  await linkTree(from, to);
  expect(readFileSync(path.join(third, 'index.html'), 'utf8')).toBe('old');
  expect(readFileSync(path.join(third, 'gone/index.html'), 'utf8')).toBe('kept');
});
