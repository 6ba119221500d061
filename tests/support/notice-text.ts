import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});
const manifestSchema = z.object({ dependencies: z.record(z.string(), z.string()) });

/**
 * Licences that the product may use: they require passing on their notice, but not the product's source code.
 */
export const allowedLicences = [
  /^(?:MIT|ISC|0BSD|MIT-0|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Apache 2\.0|PSF-2\.0|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|Zlib|CC-BY-4\.0|WTFPL|MPL-2\.0|Artistic-2\.0)$/,
  // A separate, replaceable library: libvips, used by sharp.
  /^LGPL-3\.0-or-later$/,
];

/** Licences that a package.json states in a form that the lock file does not copy. */
const told: Readonly<Record<string, string>> = { busboy: 'MIT', streamsearch: 'MIT' };

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Copyright lines from a package's own licence file. */
function copyrightsOf(name: string): string[] {
  const dir = path.join('node_modules', name);
  const file = readdirSync(dir, { withFileTypes: true }).find(
    (one) => one.isFile() && /^licen[cs]e(?:\.|$)/i.test(one.name),
  );
  if (file === undefined) return [];
  const lines = readFileSync(path.join(dir, file.name), 'utf8').split('\n');
  return [
    ...new Set(
      lines.map((line) => line.trim()).filter((line) => /^copyright\b.*(?:\d{4}|\(c\)|©)/i.test(line)),
    ),
  ].slice(0, 4);
}

/** Packages installed to run the product, by licence. */
export function licences(): Map<string, string[]> {
  const { packages } = lockSchema.parse(read('package-lock.json'));
  const byLicence = new Map<string, Set<string>>();
  for (const [place, { license, dev, devOptional }] of Object.entries(packages)) {
    if (place === '' || dev === true || devOptional === true) continue;
    const name = place.replace(/^.*node_modules\//, '');
    const own = license ?? told[name] ?? 'unknown';
    byLicence.set(own, (byLicence.get(own) ?? new Set()).add(name));
  }
  return new Map(
    [...byLicence].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => [name, [...all].toSorted()]),
  );
}

/**
 * Text of `NOTICE`: the copyright holders of the libraries that the product uses, and the licences of all
 * installed packages.
 */
export function noticeText(): string {
  const { dependencies } = manifestSchema.parse(read('package.json'));
  const own = Object.keys(dependencies).flatMap((name) => [
    name,
    ...copyrightsOf(name).map((line) => `    ${line}`),
  ]);
  const all = [...licences()].flatMap(([licence, names]) => ['', `${licence}:`, `    ${names.join(', ')}`]);
  return [
    'practice-stations is made with the following libraries. The full text of each licence lies in the package’s folder under',
    'node_modules/ after `npm install`.',
    '',
    ...own,
    '',
    'Everything that is installed to run the product, by licence:',
    ...all,
    '',
  ].join('\n');
}
