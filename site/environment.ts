/** The only module of the site that reads the environment. Every value is validated here, once. */
import path from 'node:path';

// Astro's telemetry and update check would contact other hosts. Both read these variables before they do so.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

/** Characters allowed in a path segment of the site: every web server passes them on unchanged. */
const SEGMENT = /^[A-Za-z0-9._~-]+$/;

/**
 * Adds the leading and trailing slash to a base path: `wmsj` → `/wmsj/`, empty → `/`. Throws if it is a full
 * URL or contains characters that would have to be encoded.
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

/** `BASE_PATH`: the sub-path under which the site is hosted, with leading and trailing slash; default `/`. */
export const basePath = normalizeBasePath(process.env.BASE_PATH);

/** `DATASET_DIR`: absolute path of the dataset folder that `astro dev` shows; undefined if not set. */
export const datasetDir = process.env.DATASET_DIR ? path.resolve(process.env.DATASET_DIR) : undefined;

/**
 * `SITE_URL`: the public URL of the site without a final slash. It takes precedence over the one in the
 * dataset. Undefined if not set. Throws if it is not a URL or has a path.
 */
function siteUrlOf(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  if (/^https?:\/\/[^/\s?#]+\/?$/.test(value)) return value.replace(/\/$/, '');
  throw new Error(
    `设置 SITE_URL 的值“${value}”不对：应为以 http:// 或 https:// 开头、不带路径的网站地址，例如 SITE_URL=https://wmsj.example.gov.cn。`,
  );
}

/** `SITE_URL` of this process. */
export const siteUrl = siteUrlOf(process.env.SITE_URL);

/**
 * Where the forms for micro-wishes post to: `null` if no CMS can be reached from the pages, so that they show
 * telephone, station and paper instead; '' for the CMS that serves the pages; otherwise the URL of a CMS
 * elsewhere, without a final slash. `WISH_URL` is the operator's word. Without it only the CMS's own releases
 * have forms: it sets `WISH_HERE`. Throws if `WISH_URL` is neither `off` nor a URL.
 */
export function wishAddressOf(written: string | undefined, isHere: boolean): string | null {
  if (written === undefined || written.trim() === '') return isHere ? '' : null;
  if (written === 'off') return null;
  if (/^https?:\/\/[^\s?#]+$/.test(written)) return written.replace(/\/+$/, '');
  throw new Error(
    `设置 WISH_URL 的值“${written}”不对：应为管理系统的网址，例如 WISH_URL=https://wmsj-cms.example.gov.cn；不在网上收微心愿，写 WISH_URL=off。`,
  );
}

/** `WISH_URL` as written. */
export const wishUrl = process.env.WISH_URL ?? '';

/** Where the wish forms of this process post to; see `wishAddressOf`. */
export const wishAddress = wishAddressOf(wishUrl, process.env.WISH_HERE === 'yes');

/** Origin of a CMS elsewhere, for the content security policy; null if the forms stay on this site. */
export const wishOrigin = wishAddress === null || wishAddress === '' ? null : new URL(wishAddress).origin;

/** Names with a meaning in `import.meta.env`: inherited from a test runner, they would get into the pages. */
const VITE_NAMES = new Set(['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR', 'VITEST']);

/**
 * Environment for a child process that builds the bundle: this one, for production and the given base path.
 */
export function childEnvironment(childBasePath: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !VITE_NAMES.has(name));
  return { ...Object.fromEntries(inherited), NODE_ENV: 'production', BASE_PATH: childBasePath };
}
