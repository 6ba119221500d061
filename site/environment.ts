/** The only module of the site that reads the environment. Every value is validated here, once. */
import path from 'node:path';

// Astro's telemetry and its look-up of newer versions would call other hosts; both read these when they are about to.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

/** Characters a path segment of the site may have: what every web server passes on unchanged. */
const SEGMENT = /^[A-Za-z0-9._~-]+$/;

/**
 * Gives a base path its leading and trailing slash: `wmsj` → `/wmsj/`, empty → `/`.
 * Throws when it is an address or holds characters that would have to be encoded.
 */
export function normalizeBasePath(value: string | undefined): string {
  const segments = (value ?? '').trim().split('/').filter(Boolean);
  const wrong = segments.find((segment) => !SEGMENT.test(segment) || segment === '.' || segment === '..');
  if (wrong !== undefined) {
    throw new Error(
      `BASE_PATH 的值“${value}”不正确：“${wrong}”不能用在网址里。请只写路径，例如 BASE_PATH=/wmsj/（可用字母、数字和 - _ . ~）。`,
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** `BASE_PATH`: the sub-path under which the site is hosted, with both slashes; `/` when unset. */
export const basePath = normalizeBasePath(process.env.BASE_PATH);

/** `DATASET_DIR`: absolute path of the dataset folder that `astro dev` shows; undefined when unset. */
export const datasetDir = process.env.DATASET_DIR ? path.resolve(process.env.DATASET_DIR) : undefined;

/** The environment for a child process that builds the bundle: this one's, with the base path set. */
export function childEnvironment(childBasePath: string): NodeJS.ProcessEnv {
  return { ...process.env, BASE_PATH: childBasePath };
}
