import path from 'node:path';
import { runScript } from '#cms/start/run-script.ts';

/**
 * Loads the sample town into a new CMS, as a first start does, and returns the folder of its public dataset.
 */
export async function exportSampleTown(dataDir: string, databaseUrl = ''): Promise<string> {
  const dataset = path.join(dataDir, 'exported');
  await runScript({
    rootDir: process.cwd(),
    script: 'cms/start/prepare.ts',
    args: ['--export', dataset],
    // Independent of the settings of this machine's own installation: an embedded database in an empty
    // folder, or the given one.
    env: {
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      BASE_PATH: '',
      SITE_URL: '',
      SAMPLE_TOWN: 'yes',
      NODE_ENV: 'production',
      TZ: 'Asia/Shanghai',
    },
  });
  return dataset;
}
