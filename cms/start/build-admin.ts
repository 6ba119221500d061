import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runScript } from './run-script.ts';

/** What the built admin depends on. */
const sources = ['cms', 'content/schema', 'content/metrics', 'content/privacy', 'package-lock.json'];
const isSource = (file: string) => !/(?:^|\/)(?:\.next|node_modules)(?:\/|$)/.test(file);

/** Hash over the names and contents of everything that the admin is built from. */
function sourcesHash(rootDir: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    const full = path.join(rootDir, source);
    const files = statSync(full).isDirectory()
      ? readdirSync(full, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .filter((file) => isSource(path.relative(rootDir, file)))
          .sort()
      : [full];
    for (const file of files)
      hash.update(path.relative(rootDir, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Builds the admin when its sources have changed since the last build; resolves to whether it did. */
export async function buildAdmin(rootDir: string): Promise<boolean> {
  const built = path.join(rootDir, 'cms', '.next');
  const stamp = path.join(built, 'sources.sha256');
  const hash = sourcesHash(rootDir);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  const next = path.join(rootDir, 'node_modules', 'next', 'dist', 'bin', 'next');
  await runScript({
    args: [next, 'build', 'cms'],
    cwd: rootDir,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  mkdirSync(built, { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
