import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { settings, tables, type Settings, type TableName, type Tables } from '#content/schema/index.ts';

/**
 * The running product that the browser tests use. `start-product.ts` starts it, or the environment names one.
 */
export const product = {
  /** Its address without a final slash. */
  url: process.env.PRODUCT_URL ?? '',

  /** Folder of the release that is live now. */
  releaseDir(): string {
    return realpathSync(path.join(process.env.PRODUCT_DATA ?? '', 'releases', 'current'));
  },

  /** Content of a file of the live release, by its address. */
  read(address: string): string {
    return readFileSync(path.join(product.releaseDir(), ...address.split('/')), 'utf8');
  },

  /** Rows of a table in the open data of the live release. */
  rows<N extends TableName>(name: N): Tables[N] {
    const rows: z.ZodType<Tables[N]> = z.array(tables[name]) as never;
    return rows.parse(JSON.parse(product.read(`/data/${name}.json`)));
  },

  /** The town's settings, from the open data. */
  settings(): Settings {
    return settings.parse(JSON.parse(product.read('/data/settings.json')));
  },
};
