import path from 'node:path';

/** Default folder of the bundle: inside the repository, but outside the data and outside git. */
export const defaultBundleDir = path.resolve(import.meta.dirname, '..', '..', '.build', 'site');
