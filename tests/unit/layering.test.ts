import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..');
const specifier = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** The top-level folder of ours that an import leads to, or undefined for a package. */
function floorOf(file: string, target: string): string | undefined {
  if (target.startsWith('#')) return target.slice(1).split('/')[0];
  if (!target.startsWith('.')) return undefined;
  return path.relative(root, path.resolve(path.dirname(file), target)).split(path.sep)[0];
}

/** Imports of a floor that lead to another one, as `file → target`. */
function crossings(floor: string, allowed: readonly string[]): string[] {
  return readdirSync(path.join(root, floor), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|astro|mjs|js)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/[/\\](?:\.next|node_modules)[/\\]/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(specifier)]
        .map((match) => match[1] ?? '')
        .filter((target) => {
          const other = floorOf(file, target);
          return (
            other !== undefined &&
            ['content', 'cms', 'site', 'tests'].includes(other) &&
            !allowed.includes(other)
          );
        })
        .map((target) => `${path.relative(root, file)} → ${target}`),
    );
}

it('content imports nothing of ours', () => {
  expect(crossings('content', ['content'])).toEqual([]);
});

it('cms imports only content beside itself', () => {
  expect(crossings('cms', ['cms', 'content'])).toEqual([]);
});

it('site imports only content beside itself', () => {
  expect(crossings('site', ['site', 'content'])).toEqual([]);
});

it('the imports of every floor are seen at all', () => {
  expect(crossings('site', []).length).toBeGreaterThan(20);
  expect(crossings('content', []).length).toBeGreaterThan(5);
});
