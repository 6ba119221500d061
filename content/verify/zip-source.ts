import { openPromise, type Entry } from 'yauzl';
import { limits } from './limits.ts';
import { ReadingBudget } from './reading-budget.ts';
import type { Source } from './source.ts';
import { VerifyRefusal } from './verify-refusal.ts';

/** Whether a name in a ZIP is a plain path below its root. */
const isPlain = (name: string) =>
  !name.startsWith('/') && !name.includes('\\') && !/^[a-z]:/i.test(name) && !name.split('/').includes('..');

/** Reads a ZIP file. Names that lead elsewhere, names that occur twice and bombs are refused. */
export async function zipSource(name: string): Promise<Source> {
  const broken = () => new VerifyRefusal(`压缩包 ${name} 打不开，可能没有下载完整。`);
  const zip = await openPromise(name, { autoClose: false, strictFileNames: false }).catch(() => {
    throw broken();
  });
  const entries = new Map<string, Entry>();
  const budget = new ReadingBudget();
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName } = entry;
      if (!isPlain(fileName))
        throw new VerifyRefusal(`压缩包里的“${fileName}”想放到别处去，整个压缩包没有读。`);
      if (fileName.endsWith('/')) continue;
      if (entries.has(fileName))
        throw new VerifyRefusal(`压缩包里有两个“${fileName}”，不知道哪个是真的，没有读。`);
      entries.set(fileName, entry);
      if (entries.size > limits.files)
        throw new VerifyRefusal(`压缩包里的文件超过 ${limits.files} 个，没有再读下去。`);
    }
  } catch (error) {
    zip.close();
    if (error instanceof VerifyRefusal) throw error;
    // The library refuses some of these names itself.
    const isPath =
      error instanceof Error && /relative path|absolute path|characters in fileName/.test(error.message);
    throw isPath ? new VerifyRefusal(`压缩包里有文件想放到别处去，整个压缩包没有读。`) : broken();
  }
  return {
    name,
    isRemote: false,
    read: async (file) => {
      const entry = entries.get(file);
      if (entry === undefined) return null;
      if (entry.isEncrypted()) throw new VerifyRefusal(`压缩包里的 ${file} 有密码，读不了。`);
      const most = Math.max(1_000_000, entry.compressedSize * limits.ratio);
      const chunks: Buffer[] = [];
      let size = 0;
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          if (!Buffer.isBuffer(chunk)) throw broken();
          size += chunk.length;
          if (size > most)
            throw new VerifyRefusal(`压缩包里的 ${file} 解开来大得不合常理，是压缩炸弹，没有再读下去。`);
          budget.note(file, size, chunk.length);
          chunks.push(chunk);
        }
      } catch (error) {
        throw error instanceof VerifyRefusal ? error : broken();
      }
      return Buffer.concat(chunks);
    },
    list: () => Promise.resolve([...entries.keys()]),
    close: () => {
      zip.close();
      return Promise.resolve();
    },
  };
}
