import path from 'node:path';
import { settings } from '#cms/env/env.ts';

/** Folder of the handbook: chapters, and `pictures/` made by the browser tests. */
export const helpDir = path.join(settings.rootDir, 'cms', 'help');
