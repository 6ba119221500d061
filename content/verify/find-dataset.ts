import type { Source } from './source.ts';
import { VerifyRefusal } from './verify-refusal.ts';

/** Where the parts of a site lie in a source; paths end in `/` or are empty. */
export interface Places {
  /** Folder of the dataset. */
  data: string;
  /** Folder of the site's pages; null for a dataset without a site. */
  site: string | null;
}

/** Finds the dataset: of a site, by itself, or one folder deeper, as archives often have it. */
export async function findDataset(source: Source): Promise<Places> {
  const files = await source.list();
  const has = async (file: string) =>
    files === null ? (await source.read(file)) !== null : files.includes(file);
  const tops = files === null ? [] : [...new Set(files.flatMap((file) => /^[^/]+\//.exec(file)?.[0] ?? []))];
  for (const top of ['', ...tops]) {
    if (await has(`${top}data/manifest.json`)) return { data: `${top}data/`, site: top };
    if (await has(`${top}manifest.json`)) return { data: top, site: null };
  }
  throw new VerifyRefusal(
    `在 ${source.name} 里没有找到公开数据（data/manifest.json）。请写网站的首页地址，或解压后的文件夹。`,
  );
}
