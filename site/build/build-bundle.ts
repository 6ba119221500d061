/**
 * node site/build/build-bundle.ts [--out DIR] [--base PATH] [--force]
 *
 * Builds the site's code into a server bundle, once per version of the code and base path. Prints one JSON
 * line, `{ step: "bundle", isFresh, seconds }`. On failure prints `{ message }` to standard error and exits
 * with code 1.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { defaultBundleDir } from './default-bundle-dir.ts';
import { basePath as environmentBasePath, childEnvironment, normalizeBasePath } from '#site/environment.ts';
import { sourcesHash } from './sources-hash.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
/** File in the bundle with the hash of the sources it was built from. */
const STAMP = 'sources.sha256';

export interface BundleOptions {
  /** Base path under which the site will be hosted, e.g. `/wmsj/`. Default: BASE_PATH. */
  readonly basePath?: string;
  /** Output folder of the bundle. Default: `.build/site`. */
  readonly outDir?: string;
  /** Builds even if nothing has changed. */
  readonly force?: boolean;
}

export interface BundleResult {
  readonly outDir: string;
  /** True if the bundle was built now, false if the existing one was still valid. */
  readonly isFresh: boolean;
  readonly seconds: number;
}

function stampOf(outDir: string): string | null {
  const file = path.join(outDir, STAMP);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Builds the bundle if its sources changed. On failure keeps the old bundle and throws Astro's output. */
export async function buildBundle(options: BundleOptions = {}): Promise<BundleResult> {
  const begin = performance.now();
  const basePath = normalizeBasePath(options.basePath ?? environmentBasePath);
  const outDir = path.resolve(options.outDir ?? defaultBundleDir);
  const hash = sourcesHash(root, basePath);
  const isFresh = options.force === true || stampOf(outDir) !== hash;
  if (isFresh) {
    const building = `${outDir}.building-${process.pid}`;
    const former = `${outDir}.former-${process.pid}`;
    mkdirSync(building, { recursive: true });
    try {
      await runAstroBuild(building, basePath);
      writeFileSync(path.join(building, STAMP), hash);
      if (existsSync(outDir)) renameSync(outDir, former);
      renameSync(building, outDir);
    } finally {
      rmSync(building, { recursive: true, force: true });
      rmSync(former, { recursive: true, force: true });
    }
  }
  return { outDir, isFresh, seconds: Math.round(performance.now() - begin) / 1000 };
}

async function runAstroBuild(outDir: string, basePath: string): Promise<void> {
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  try {
    await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', outDir], {
      cwd: root,
      env: childEnvironment(basePath),
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const output = ['stderr', 'stdout'].map((key) => (error instanceof Error ? Reflect.get(error, key) : ''));
    throw new Error(`网站程序编译失败：\n${output.join('\n').trim() || String(error)}`, { cause: error });
  }
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: { out: { type: 'string' }, base: { type: 'string' }, force: { type: 'boolean' } },
    });
    const result = await buildBundle({ outDir: values.out, basePath: values.base, force: values.force });
    process.stdout.write(`${JSON.stringify({ step: 'bundle', ...result })}\n`);
  } catch (error) {
    process.stderr.write(
      `${JSON.stringify({ message: error instanceof Error ? error.message : String(error) })}\n`,
    );
    process.exitCode = 1;
  }
}
