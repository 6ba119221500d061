import fs from 'node:fs';
import path from 'node:path';

/**
 * The repository's folder: the nearest one, from the working directory upwards, with our package.json.
 * Bundlers move `import.meta.url`, so only the working directory is reliable. Throws if started elsewhere.
 */
export function findRootDir(from: string = process.cwd()): string {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'package.json');
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8').includes('"name": "practice-stations"')) {
      return folder;
    }
    if (folder === path.dirname(folder)) {
      throw new Error(
        `在“${from}”及其上级文件夹里没有找到本项目。请先进入项目文件夹（package.json 所在处），再运行命令。`,
      );
    }
  }
}
