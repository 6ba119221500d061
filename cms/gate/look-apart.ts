import type { Finding } from '#content/privacy/finding.ts';
import type { TextSurroundings } from '#content/privacy/text-surroundings.ts';
import { settings } from '#cms/env/env.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { askScript } from '#cms/process/ask-script.ts';
import type { FieldText } from './texts-of.ts';

/** Input of the checking process. Functions and sets cannot be transferred. */
export interface ApartRequest {
  texts: readonly FieldText[];
  surroundings: Omit<TextSurroundings, 'names' | 'allowed' | 'hasPage'> & {
    names: readonly string[];
    allowed: readonly string[];
    hasPages: boolean;
  };
}

/** Maximum time for texts of the accepted length, in milliseconds. Normal texts need less than one second. */
const longestLook = 20_000;
/** Maximum number of requests that run or wait. */
const mostWaiting = 20;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

async function look(request: ApartRequest, within: number): Promise<Finding[]> {
  const { code, output } = await askScript(
    { rootDir: settings.rootDir, script: 'cms/gate/gate-process.ts', memory: 400, within, errors: 'ignore' },
    JSON.stringify(request),
  );
  if (code === 0) return JSON.parse(output.toString('utf8'));
  throw new Refusal(
    '发布前检查没有做完：文字太长，或有大段重复的符号，查得太久。没查完就不能提交、发布。请删去重复的部分，或分成几条来写，再试一次。',
    422,
  );
}

/**
 * Checks long texts in a separate process, one request after another, within a time limit in milliseconds.
 * Throws a Refusal if the time is over: a text that was not checked completely has not passed.
 */
export async function lookApart(
  texts: readonly FieldText[],
  { names, allowed, hasPage, ...rest }: TextSurroundings,
  within = longestLook,
): Promise<Finding[]> {
  if (waiting >= mostWaiting)
    throw new Refusal('正在检查别的长文，请过一分钟再试。内容还在您的页面上，没有丢。', 503);
  const surroundings = {
    ...rest,
    names: [...names],
    allowed: [...allowed],
    hasPages: hasPage !== undefined,
  };
  waiting += 1;
  const looked = last.then(() => look({ texts, surroundings }, within));
  last = looked.catch(() => undefined).finally(() => (waiting -= 1));
  return looked;
}
