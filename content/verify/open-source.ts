import { statSync } from 'node:fs';
import { addressSource } from './address-source.ts';
import { folderSource } from './folder-source.ts';
import type { Source } from './source.ts';
import { VerifyRefusal } from './verify-refusal.ts';
import { zipSource } from './zip-source.ts';

/** Opens what the user named. Throws a VerifyRefusal for anything but an address, a folder or a ZIP file. */
export async function openSource(name: string): Promise<Source> {
  if (/^https?:\/\//i.test(name)) {
    if (!URL.canParse(name)) throw new VerifyRefusal(`“${name}”不是网址。`);
    return addressSource(name.replace(/[?#].*$/, ''));
  }
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return folderSource(name);
  if (stats?.isFile()) return zipSource(name);
  throw new VerifyRefusal(`没有“${name}”。请写网址（以 http:// 或 https:// 开头）、文件夹或 ZIP 文件。`);
}
