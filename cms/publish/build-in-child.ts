import { createInterface } from 'node:readline';
import { startScript } from '#cms/process/start-script.ts';
import { SiteBuildError, type BuildFault } from './site-build-error.ts';
import type { BuildProgress } from './site-builder.ts';

export interface BuildJob {
  rootDir: string;
  datasetDir: string;
  outDir: string;
  bundleDir: string;
  basePath: string;
  /** The date that pages use as today, `YYYY-MM-DD`. Default: the current date. */
  today?: string;
  onProgress?: (progress: BuildProgress) => void;
  /** Pages to take over unchanged from an earlier site. */
  kept?: { urls: readonly string[]; dir: string } | undefined;
  /** Aborts the build, which then rejects with an AbortError. */
  signal?: AbortSignal | undefined;
  /** Run with low priority. */
  isPatient?: boolean | undefined;
}

/**
 * Builds the site from a dataset in a separate process (`site/build/build-site.ts`), so that a failed or
 * killed build does not affect the CMS. Resolves to the number of pages. Rejects with the Chinese reason
 * given by the build.
 */
export async function buildInChild({
  rootDir,
  datasetDir,
  outDir,
  bundleDir,
  basePath,
  today,
  onProgress,
  kept,
  signal,
  isPatient,
}: BuildJob): Promise<number> {
  const { child, ended } = startScript({
    rootDir,
    script: 'site/build/build-site.ts',
    args: [
      ...['--dataset', datasetDir, '--out', outDir, '--bundle', bundleDir],
      ...(today === undefined ? [] : ['--today', today]),
      ...(kept === undefined ? [] : ['--kept', JSON.stringify(kept)]),
    ],
    env: { BASE_PATH: basePath, WISH_HERE: 'yes' },
    signal,
    isPatient,
  });
  let pages = 0;
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-1_000_000);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return;
    const progress: BuildProgress & { pages?: number } = JSON.parse(line);
    if (progress.step === 'done') pages = progress.pages ?? 0;
    onProgress?.(progress);
  });
  const code = await ended;
  if (code === 0) return pages;
  throw new SiteBuildError(
    faultIn(errors) ?? {
      message: `生成网站的进程意外结束（代码 ${code ?? '被终止'}），正式网站未受影响，请重新发布。`,
    },
  );
}

/**
 * The fault in the last JSON line on standard error. Without a readable one, the text itself; null if it is
 * empty.
 */
function faultIn(errors: string): BuildFault | null {
  const line = errors
    .trim()
    .split('\n')
    .findLast((text) => text.startsWith('{'));
  const rest = errors.trim().slice(-500);
  if (line === undefined) return rest === '' ? null : { message: rest };
  try {
    const fault: BuildFault = JSON.parse(line);
    return fault;
  } catch {
    return { message: line.slice(0, 500) };
  }
}
