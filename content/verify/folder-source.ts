import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { limits } from './limits.ts';
import { ReadingBudget } from './reading-budget.ts';
import type { Source } from './source.ts';
import { VerifyRefusal } from './verify-refusal.ts';

/** Reads a folder. Links that lead out of it are refused. */
export function folderSource(name: string): Source {
  const root = realpathSync(name);
  const budget = new ReadingBudget();
  /** Folders below the root by where they really are: asked for once, for there are tens of thousands of files. */
  const folders = new Map<string, string | null>();
  const realFolder = (dir: string): string | null => {
    let real = folders.get(dir);
    if (real === undefined) {
      real = existsSync(dir) ? realpathSync(dir) : null;
      folders.set(dir, real);
    }
    return real;
  };
  const within = (file: string): string | null => {
    const named = path.join(root, ...file.split('/'));
    const folder = realFolder(path.dirname(named));
    const stats = folder === null ? undefined : lstatSync(named, { throwIfNoEntry: false });
    if (folder === null || stats === undefined) return null;
    if (stats.isSymbolicLink() && !existsSync(named)) return null;
    const real = stats.isSymbolicLink() ? realpathSync(named) : path.join(folder, path.basename(named));
    if (real !== root && !real.startsWith(root + path.sep))
      throw new VerifyRefusal(`文件夹里的 ${file} 指到文件夹外面去了，没有读。`);
    return real;
  };
  return {
    name,
    isRemote: false,

    read: async (file) => {
      const at = within(file);
      const stats = at === null ? null : statSync(at);
      if (at === null || !stats?.isFile()) return null;
      budget.note(file, stats.size, stats.size);
      // At once: for tens of thousands of small files, waiting for a thread each time takes longer than reading.
      return readFileSync(at);
    },
    list: () => {
      const files: string[] = [];
      for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        files.push(path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
        if (files.length > limits.files)
          throw new VerifyRefusal(`文件夹里的文件超过 ${limits.files} 个，不像一个网站，没有再读下去。`);
      }
      return Promise.resolve(files);
    },
    close: () => Promise.resolve(),
  };
}
