/** The only code under cms/ that reads environment variables. All other code uses `settings`. */
import fs from 'node:fs';
import path from 'node:path';
import { readSecret } from './read-secret.ts';
import { findRootDir } from './root-dir.ts';
import { readVariables } from './variables.ts';

/** How this installation is set up. All paths are absolute. */
export interface CmsSettings {
  /** The repository's folder. */
  readonly rootDir: string;
  /** `DATA_DIR`: everything that must be kept: database, media, dataset, releases, secret. */
  readonly dataDir: string;
  /** `DATABASE_URL`: `file:<absolute path>` or `mongodb://…`. */
  readonly databaseUrl: string;
  /** Uploaded files and their sizes. */
  readonly mediaDir: string;
  /** The last dataset written. */
  readonly datasetDir: string;
  /** Built releases, one folder each, and the link to the live one. */
  readonly releasesDir: string;
  /** The site's server bundle. It is made from code alone, so it is not in the data folder. */
  readonly bundleDir: string;
  /**
   * `DATASET_DIR`: dataset for `npm run build` to make the site from, without a CMS; undefined: the CMS's
   * own.
   */
  readonly givenDatasetDir: string | undefined;
  /** `PORT`: the one port for site, admin and API. */
  readonly port: number;
  /** `HOST`: address to listen on. */
  readonly host: string;
  /** `BASE_PATH`: sub-path of the public site, with both slashes; `/` when it has none. */
  readonly basePath: string;
  /** `SITE_URL`: public address without path or trailing slash; undefined until known. */
  readonly siteUrl: string | undefined;
  /** `WISH_URL`: address of this CMS for residents, if the site lies elsewhere; undefined if not set. */
  readonly wishUrl: string | undefined;
  /** `WISH_URL=off`: micro-wishes are not taken online. */
  readonly isWithoutWishes: boolean;
  /** `TRUSTED_PROXY`: addresses and ranges of proxies that are trusted to report the client's address. */
  readonly trustedProxies: readonly string[];
  /** `PAYLOAD_SECRET`, or the one kept in the data folder. */
  readonly secret: string;
  /** `ADMIN_EMAIL`: the first administrator's address. */
  readonly adminEmail: string;
  /** `ADMIN_PASSWORD`: first administrator's password; undefined: generated, to be changed at first login. */
  readonly adminPassword: string | undefined;
  /** `SAMPLE_TOWN`: whether an empty database is filled with the sample town (the default). */
  readonly sampleTown: boolean;
  /** `FRESH_START`: whether to start with a new database if a site was live and its database is gone. */
  readonly freshStart: boolean;
  /** Whether this is a production process (the default). */
  readonly isProduction: boolean;
}

/** Makes the path of a `file:` address absolute; returns other addresses unchanged. */
function absoluteDatabaseUrl(url: string, rootDir: string): string {
  return url.startsWith('file:') ? `file:${path.resolve(rootDir, url.slice('file:'.length))}` : url;
}

/** Reads the settings from an environment. Throws an error in Chinese that names every wrong value. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  rootDir: string,
): CmsSettings {
  const found = readVariables(environment);
  const dataDir = path.resolve(rootDir, found.DATA_DIR);
  const segments = found.BASE_PATH.split('/').filter(Boolean);
  return Object.freeze({
    rootDir,
    dataDir,
    databaseUrl: absoluteDatabaseUrl(
      found.DATABASE_URL ?? `file:${path.join(dataDir, 'database.sqlite')}`,
      rootDir,
    ),
    mediaDir: path.join(dataDir, 'media'),
    datasetDir: path.join(dataDir, 'dataset'),
    releasesDir: path.join(dataDir, 'releases'),
    bundleDir: path.join(rootDir, '.build', 'site'),
    givenDatasetDir: found.DATASET_DIR === undefined ? undefined : path.resolve(rootDir, found.DATASET_DIR),
    port: found.PORT,
    host: found.HOST,
    basePath: segments.length === 0 ? '/' : `/${segments.join('/')}/`,
    siteUrl: found.SITE_URL?.replace(/\/$/, ''),
    wishUrl: found.WISH_URL === 'off' ? undefined : found.WISH_URL?.replace(/\/+$/, ''),
    isWithoutWishes: found.WISH_URL === 'off',
    trustedProxies: found.TRUSTED_PROXY,
    secret: found.PAYLOAD_SECRET ?? readSecret(dataDir),
    adminEmail: found.ADMIN_EMAIL ?? 'admin@example.com',
    adminPassword: found.ADMIN_PASSWORD,
    sampleTown: found.SAMPLE_TOWN === 'yes',
    freshStart: found.FRESH_START === 'yes',
    isProduction: found.NODE_ENV === 'production',
  });
}

/** Reads this process's settings. `.env` in the repository's folder sets what the environment does not. */
function readOwnSettings(): CmsSettings {
  const rootDir = findRootDir();
  const file = path.join(rootDir, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
  return readSettings(process.env, rootDir);
}

let made: CmsSettings | undefined;
const nothingYet: CmsSettings = Object.create(null);

/** The settings of this process: read on first use, then constant and read-only. */
export const settings: CmsSettings = new Proxy(nothingYet, {
  get: (_, key) => Reflect.get((made ??= readOwnSettings()), key),
  set: () => false,
});
