import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A line of progress from the build. */
export interface BuildProgress {
  step: string;
  done?: number;
  total?: number;
  seconds?: number;
  pages?: number;
}

export interface BuildJob {
  rootDir: string;
  datasetDir: string;
  outDir: string;
  bundleDir: string;
  basePath: string;
  onProgress?: (progress: BuildProgress) => void;
}

/**
 * Builds the site of a dataset in a process of its own (`site/build-site.ts`): a build that fails or is killed takes nothing
 * of the CMS with it. Resolves to the number of pages; rejects with the build's own Chinese reason.
 */
export async function buildInChild({
  rootDir,
  datasetDir,
  outDir,
  bundleDir,
  basePath,
  onProgress,
}: BuildJob): Promise<number> {
  const script = path.join(rootDir, 'site', 'build-site.ts');
  const args = [script, '--dataset', datasetDir, '--out', outDir, '--bundle', bundleDir];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: rootDir,
    env: { ...process.env, BASE_PATH: basePath, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let pages = 0;
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-20_000);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return;
    const progress: BuildProgress = JSON.parse(line);
    if (progress.step === 'done') pages = progress.pages ?? 0;
    onProgress?.(progress);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return pages;
  throw new Error(
    reasonIn(errors) ?? `生成网站的进程意外结束（代码 ${code ?? '被终止'}），正式网站未受影响，请重新发布。`,
  );
}

/** The `message` of the last JSON line on standard error. */
function reasonIn(errors: string): string | null {
  const line = errors
    .trim()
    .split('\n')
    .findLast((text) => text.startsWith('{'));
  if (line === undefined) return errors.trim().slice(-500) || null;
  try {
    const { message }: { message?: string } = JSON.parse(line);
    return message ?? null;
  } catch {
    return line.slice(0, 500);
  }
}
