import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { patchedVersion } from '#cms/admin/payload-patches/payload-version.ts';

const folder = path.resolve('cms/admin/payload-patches');
const sources = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
/**
 * Parts of the class names that the patches use to find Payload's elements: block, `__element`, `--modifier`.
 */
const parts = new Set(
  sources
    .flatMap((source) => source.match(/(['"`])(?:(?!\1).)*\1/g) ?? [])
    .filter((text) => /[.[][a-z]/.test(text) && !text.includes('/'))
    .flatMap(
      (text) =>
        text.match(/(?<=\.)[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:__[a-z-]+?)?(?:--[a-z-]+)?(?![\w(-])/g) ?? [],
    )
    .flatMap((name) => name.split(/(?=__|--)/)),
);

const scripts = ['@payloadcms/ui', '@payloadcms/next', 'react-datepicker', 'react-select'].flatMap((name) => {
  const dist = path.resolve('node_modules', name, 'dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.js$/.test(file))
    .map((file) => readFileSync(path.join(dist, file), 'utf8'));
});
const shipped = scripts.join('\n');

test('what the patches look for is still in Payload', () => {
  expect(parts.size).toBeGreaterThan(15);
  // React-select composes its class names from parts.
  const isThere = (part: string) => shipped.includes(part) || shipped.includes(`'${part.slice(2)}'`);
  expect([...parts].filter((part) => !isThere(part))).toEqual([]);
  expect(shipped).not.toContain('clickable-arrow-that-is-not-there');
});

test('the patches were looked at with the version of Payload that is installed', () => {
  const { version } = JSON.parse(readFileSync('node_modules/payload/package.json', 'utf8')) as {
    version: string;
  };
  expect(version).toBe(patchedVersion);
});
