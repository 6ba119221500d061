import path from 'node:path';

/** Folder of the bundle where none is named: in the repository, outside the data and outside git. */
export const defaultBundleDir = path.resolve(import.meta.dirname, '..', '..', '.build', 'site');
