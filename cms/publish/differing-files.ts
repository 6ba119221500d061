import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Paths of the files of a site, relative to it. Without the search index, which is divided differently after
 * small publishes.
 */
function filesIn(dir: string): Set<string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)));
  return new Set(files.filter((file) => !file.startsWith(path.join('search', 'index') + path.sep)));
}

/**
 * Paths of the files that differ between two built sites, or exist in only one. The search index is not
 * compared.
 */
export function differingFiles(one: string, other: string): string[] {
  const [files, others] = [filesIn(one), filesIn(other)];
  const isAlike = (file: string) => {
    const [a, b] = [statSync(path.join(one, file)), statSync(path.join(other, file))];
    if (a.ino === b.ino && a.dev === b.dev) return true;
    return (
      a.size === b.size && readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file)))
    );
  };
  return [...new Set([...files, ...others])]
    .filter((file) => !files.has(file) || !others.has(file) || !isAlike(file))
    .toSorted();
}
