import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '#cms/errors/refusal.ts';

const run = promisify(execFile);

/** Longest that a preview may take, milliseconds. */
const longest = 60_000;

/**
 * Renders one page of a dataset with the site's bundle (`site/build/render/preview.ts`), in a process of its own; resolves to
 * its HTML. Throws a Refusal with the reason when the page cannot be made.
 */
export async function renderInChild(job: {
  rootDir: string;
  bundleDir: string;
  basePath: string;
  datasetDir: string;
  url: string;
}): Promise<string> {
  const script = path.join(job.rootDir, 'site', 'build', 'render', 'preview.ts');
  const args = [script, '--dataset', job.datasetDir, '--bundle', job.bundleDir, '--url', job.url];
  try {
    const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      cwd: job.rootDir,
      env: { ...process.env, BASE_PATH: job.basePath, NODE_OPTIONS: '' },
      timeout: longest,
      maxBuffer: 20_000_000,
    });
    return stdout;
  } catch (error) {
    const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    const message = /"message":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
    throw new Refusal(
      `预览没有生成：${message === undefined ? '生成页面的进程意外结束，请稍后再试。' : String(JSON.parse(`"${message}"`))}`,
      422,
    );
  }
}
