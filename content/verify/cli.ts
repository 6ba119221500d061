/**
 * practice-stations verify <address | folder | zip> [--expect <12 characters>] [--sealed rows.json] [--json]
 *
 * Exit code 0: everything is equal. 1: something is not. 2: it could not be checked.
 */
import { parseArgs } from 'node:util';
import type { VerifyReport } from './finding.ts';
import { openSource } from './open-source.ts';
import { verify } from './verify.ts';
import { VerifyRefusal } from './verify-refusal.ts';

const usage = `用法：practice-stations verify <网址 | 文件夹 | ZIP 文件> [--expect 纸上的12位指纹] [--sealed 参与记录文件] [--json]`;
/** Faults that are printed; all are in the JSON. */
const mostPrinted = 60;

function print({ isEqual, source, datasetHash, checked, faults, notices }: VerifyReport): void {
  console.log(`核对 ${source}`);
  console.log(`整份数据的指纹：${datasetHash}`);
  console.log(
    `核对了 ${checked.files} 个文件、${checked.rows} 条记录、${checked.entries} 条历史，重算了 ${checked.figures} 个数字，看了 ${checked.pages} 个网页上的 ${checked.pageFigures} 个数字。`,
  );
  for (const notice of notices) console.log(`· ${notice}`);
  for (const { message } of faults.slice(0, mostPrinted)) console.log(`✗ 不相等：${message}`);
  if (faults.length > mostPrinted)
    console.log(`✗ 另有 ${faults.length - mostPrinted} 处不相等，用 --json 看全部。`);
  console.log(isEqual ? '✓ 全部相等。' : `✗ 有 ${faults.length} 处不相等。`);
}

function readArguments(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        expect: { type: 'string' },
        sealed: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new VerifyRefusal(usage);
  }
}

async function run(words: string[]): Promise<number> {
  const { values, positionals } = readArguments(words);
  const [command, place, ...rest] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (command !== 'verify' || place === undefined || rest.length > 0) throw new VerifyRefusal(usage);
  const expect = values.expect?.toLowerCase().replace(/\s/g, '');
  if (expect !== undefined && !/^[0-9a-f]{12,64}$/.test(expect))
    throw new VerifyRefusal('--expect 后面写纸上的指纹，至少 12 位，只有数字和 a 到 f。');
  const source = await openSource(place);
  try {
    const report = await verify(source, { expect, sealed: values.sealed });
    if (values.json) console.log(JSON.stringify(report, null, 1));
    else print(report);
    return report.isEqual ? 0 : 1;
  } finally {
    await source.close();
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof VerifyRefusal;
  console.error(isOurs ? error.message : '核对程序出了错，没有核对完。');
  if (!isOurs) console.error(error);
  process.exitCode = 2;
}
