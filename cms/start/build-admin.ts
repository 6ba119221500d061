import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runScript } from './run-script.ts';

/** Files and folders that the built admin depends on. */
const sources = ['cms', 'content', 'package-lock.json'];
/**
 * Excludes files written by the build itself (because of `next-env.d.ts` a second start would build again)
 * and the files of the sample town.
 */
const isSource = (file: string) =>
  !/(?:^|\/)(?:\.next|node_modules|next-env\.d\.ts)(?:\/|$)|^content\/sample\//.test(file);

/** Hash over the names and contents of everything that the admin is built from. */
function adminHash(rootDir: string): string {
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

const stampFile = (rootDir: string) => path.join(rootDir, 'cms', '.next', 'sources.sha256');

/** Whether the built admin matches the current sources. */
export function isAdminBuilt(rootDir: string): boolean {
  const stamp = stampFile(rootDir);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === adminHash(rootDir);
}

/** Builds the admin if its sources have changed since the last build. Resolves to whether it was built. */
export async function buildAdmin(rootDir: string): Promise<boolean> {
  if (isAdminBuilt(rootDir)) return false;
  const hash = adminHash(rootDir);
  const next = path.join(rootDir, 'node_modules', 'next', 'dist', 'bin', 'next');
  await runScript({
    rootDir,
    script: next,
    args: ['build', 'cms'],
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  writeFileSync(stampFile(rootDir), hash);
  return true;
}
