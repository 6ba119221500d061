import { renameSync } from 'node:fs';
import path from 'node:path';
import { keyName, signedText } from '#content/history/entry-line.ts';
import { shanghaiMoment } from '#content/time/shanghai.ts';
import { appendEntry, readChain, type LinkedEntry } from './chain-file.ts';
import { historyFolder } from './history-folder.ts';
import { createKey, nextKeyFile, readTownKey, townKeyFile } from './town-key.ts';

/**
 * Puts a new key in force: an entry of the chain, signed with the old key, names the new one. The caller holds the publish
 * lock. Throws a Chinese sentence if there is no history yet, or if the old key is lost. `afterEntry` is where a test
 * stops the process.
 */
export function rotateKey(dataDir: string, at: Date, afterEntry?: () => void): LinkedEntry {
  const folder = historyFolder(dataDir);
  const entries = readChain(folder);
  const head = entries.at(-1);
  const newest = entries.findLast(({ newKey }) => newKey !== null)?.newKey;
  if (head === undefined || !newest) throw new Error('还没有公布过，不用更换密钥。');
  const old = readTownKey(dataDir, keyName(newest));
  if (old === null)
    throw new Error(
      '原来的密钥不在了，不能给新的签字。请从备份里找回；找不回时照常发布，历史里会写明另起了密钥。',
    );
  const next = createKey(path.join(dataDir, nextKeyFile));
  const entry = {
    number: head.number + 1,
    kind: 'rotation',
    release: '',
    at: shanghaiMoment(at),
    dataset: head.dataset,
    figures: head.figures,
    rows: head.rows,
    changes: null,
    late: 0,
    corrections: 0,
    previous: head.hash,
    key: old.name,
    newKey: next.publicKey,
  } as const;
  const added = appendEntry(folder, { ...entry, signature: old.sign(signedText(entry)) });
  afterEntry?.();
  renameSync(path.join(dataDir, nextKeyFile), path.join(dataDir, townKeyFile));
  return added;
}
