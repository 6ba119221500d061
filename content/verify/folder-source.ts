import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { limits } from './limits.ts';
import { ReadingBudget } from './reading-budget.ts';
import type { Source } from './source.ts';
import { VerifyRefusal } from './verify-refusal.ts';

/** Reads a folder. Links that lead out of it are refused. */
export function folderSource(name: string): Source {
  const root = realpathSync(name);
  const budget = new ReadingBudget();
  const within = (file: string): string | null => {
    const at = path.join(root, ...file.split('/'));
    if (!existsSync(at)) return null;
    const real = realpathSync(at);
    if (real !== root && !real.startsWith(root + path.sep))
      throw new VerifyRefusal(`文件夹里的 ${file} 指到文件夹外面去了，没有读。`);
    return real;
  };
  return {
    name,
    isRemote: false,
    read: async (file) => {
      const at = within(file);
      if (at === null) return null;
      const stats = statSync(at);
      if (!stats.isFile()) return null;
      budget.note(file, stats.size, stats.size);
      return readFile(at);
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
