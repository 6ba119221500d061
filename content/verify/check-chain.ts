import { advance, emptyHistory, type History } from '#content/history/advance.ts';
import { historyChanges } from '#content/history/changes.ts';
import { isSignedBy, keyName, publicKeyOf, readEntry } from '#content/history/entry-line.ts';
import type { HistoryEntry } from '#content/history/history-entry.ts';
import { sha256 } from '#content/history/sha256.ts';
import type { VerifyFault } from './finding.ts';
import { readJson } from './read-json.ts';
import type { Source } from './source.ts';
import { VerifyRefusal } from './verify-refusal.ts';

/** An entry with its hash. */
export type LinkedEntry = HistoryEntry & { hash: string };

export interface ChainChecks {
  entries: LinkedEntry[];
  /** What the chain says was public at its end; null if it broke before. */
  history: History | null;
  faults: VerifyFault[];
  notices: string[];
}

/** Lines of the chain, in order. */
async function linesOf(source: Source, folder: string): Promise<string[] | null> {
  const bytes = await source.read(`${folder}index.json`);
  if (bytes === null) return null;
  const index = readJson(`${folder}index.json`, bytes);
  const files: unknown = typeof index === 'object' && index !== null && 'chain' in index ? index.chain : null;
  if (!Array.isArray(files) || !files.every((file) => /^chain\/\d{4}-\d{2}\.jsonl$/.test(String(file))))
    throw new VerifyRefusal(`文件 ${folder}index.json 不是历史的目录。`);
  const lines: string[] = [];
  for (const file of files) {
    const text = await source.read(`${folder}${file}`);
    if (text === null) throw new VerifyRefusal(`缺少历史文件 ${folder}${file}。`);
    lines.push(...new TextDecoder().decode(text).split('\n').filter(Boolean));
  }
  return lines;
}

/** What is wrong with an entry by itself and after those before it; null if nothing is. */
function faultOf(entry: LinkedEntry, before: LinkedEntry | undefined, history: History): string | null {
  const { number, previous, key, kind, newKey } = entry;
  if (number !== (before?.number ?? 0) + 1) return '前面缺了或多了';
  if (previous !== (before?.hash ?? null)) return '与前一条的指纹接不上，前面有被改动过的';
  const isFirst = before === undefined;
  if ((newKey === null) === (isFirst || kind === 'rotation' || kind === 'newKey')) return '公钥写得不对';
  const signer = isFirst || kind === 'newKey' ? newKey : history.publicKey;
  if (signer === null || keyName(signer) !== key) return '签字的不是当时有效的密钥';
  try {
    return isSignedBy(entry, publicKeyOf(signer)) ? null : '签字不对，内容被改动过';
  } catch {
    return '公钥不对';
  }
}

/** Reads the changes of an entry, and goes on with them. Returns what is wrong; null if nothing is. */
async function follow(
  source: Source,
  folder: string,
  entry: LinkedEntry,
  history: History,
): Promise<string | null> {
  if (entry.changes === null) {
    if (entry.kind !== 'rotation') return '没有改动清单';
    advance(history, entry, null);
    return null;
  }
  const file = `${folder}${entry.release}/changes.json`;
  const bytes = await source.read(file);
  if (bytes === null) return `缺少改动清单 ${file}`;
  if (sha256(bytes) !== entry.changes) return `改动清单 ${file} 被改动过`;
  const changes = historyChanges.safeParse(readJson(file, bytes));
  if (!changes.success) return `改动清单 ${file} 不合格式`;
  try {
    advance(history, entry, changes.data);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : '改动清单接不上';
  }
}

/**
 * Checks the chain from its first entry to its last: order, hashes, signatures, and that each entry starts from what the
 * one before left. Null if the source has no history. `onEntry` is called after each entry, with what was public then
 * and the number of entries that follow.
 */
export async function checkChain(
  source: Source,
  folder: string,
  onEntry: (entry: LinkedEntry, history: History, left: number) => Promise<void>,
): Promise<ChainChecks | null> {
  const lines = await linesOf(source, folder);
  if (lines === null) return null;
  const done: ChainChecks = { entries: [], history: null, faults: [], notices: [] };
  const history = emptyHistory();
  const fail = (number: number, why: string) => {
    done.faults.push({ kind: 'chain', place: folder, message: `历史第 ${number} 条：${why}。` });
    return done;
  };
  for (const [at, line] of lines.entries()) {
    let entry: LinkedEntry;
    try {
      entry = { ...readEntry(line), hash: sha256(line) };
    } catch {
      return fail(at + 1, '不合格式，被改动过');
    }
    const fault =
      faultOf(entry, done.entries.at(-1), history) ?? (await follow(source, folder, entry, history));
    if (fault !== null) return fail(at + 1, fault);
    done.entries.push(entry);
    if (entry.kind === 'newKey')
      done.notices.push(
        `第 ${entry.number} 条（${entry.at}）起换了密钥，没有旧密钥签字。请向本镇问清楚，并与纸上的公钥指纹对照。`,
      );
    if (entry.kind === 'restored')
      done.notices.push(
        `第 ${entry.number} 条（${entry.at}）是由备份恢复后公布的，备份之后公布过的版本不在链上。`,
      );
    await onEntry(entry, history, lines.length - 1 - at);
  }
  done.history = history;
  return done;
}
