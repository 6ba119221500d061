import fs from 'node:fs/promises';
import { settings } from '#cms/env/env.ts';

/** With less free space, in bytes, nothing useful can be stored: a photo with its copies. */
const least = 8_000_000;

/** Whether the disk that holds the data is full. */
export async function isDiskFull(): Promise<boolean> {
  try {
    const { bavail, bsize } = await fs.statfs(settings.dataDir);
    return bavail * bsize < least;
  } catch {
    return false;
  }
}
