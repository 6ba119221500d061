import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Says that a history came out of a backup, and that entries after that backup may have been public. */
const markFile = (dataDir: string) => path.join(dataDir, 'history-restored');

/** Notes that the history in this data folder was restored: its next entry says so. */
export const noteRestored = (dataDir: string): void => writeFileSync(markFile(dataDir), '', { flush: true });

/** Whether the history was restored and no entry has said so yet. */
export const wasRestored = (dataDir: string): boolean => existsSync(markFile(dataDir));

/** To be called when an entry has said it. */
export const forgetRestored = (dataDir: string): void => rmSync(markFile(dataDir), { force: true });
