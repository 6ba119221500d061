import { Refusal } from '#cms/errors/refusal.ts';
import { askScript } from '#cms/process/ask-script.ts';

/** Maximum time for a preview, in milliseconds. */
const longest = 60_000;

/**
 * Renders one page of a dataset with the site's bundle (`site/build/render/preview.ts`), in a separate
 * process. Resolves to its HTML. Throws a Refusal with the reason if the page cannot be made.
 */
export async function renderInChild(job: {
  rootDir: string;
  bundleDir: string;
  basePath: string;
  datasetDir: string;
  url: string;
}): Promise<string> {
  const { code, output, errors } = await askScript({
    rootDir: job.rootDir,
    script: 'site/build/render/preview.ts',
    args: ['--dataset', job.datasetDir, '--bundle', job.bundleDir, '--url', job.url],
    env: { BASE_PATH: job.basePath, WISH_HERE: 'yes' },
    within: longest,
  }).catch((error: unknown) => ({ code: null, output: Buffer.alloc(0), errors: String(error) }));
  if (code === 0) return output.toString('utf8');
  const message = /"message":"((?:[^"\\]|\\.)*)"/.exec(errors)?.[1];
  throw new Refusal(
    `预览没有生成：${message === undefined ? '生成页面的进程意外结束，请稍后再试。' : String(JSON.parse(`"${message}"`))}`,
    422,
  );
}
