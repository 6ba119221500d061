import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeRelease } from '#cms/publish/make-release.ts';
import { SiteBuilder } from '#cms/publish/site-builder.ts';
import type { ReleaseStep } from '#cms/publish/step-clock.ts';
import { stepNames } from '#cms/publish/step-names.ts';
import { copyDataset } from './copy-dataset.ts';
import { peakMemoryDuring } from './peak-memory.ts';

export interface PublishMeasure {
  /** Folder of the live release. */
  siteDir: string;
  /** Number of addresses of the site. */
  pages: number;
  /** Number of addresses that the second release renewed. */
  edited: number;
  /** Steps of the second release. */
  steps: readonly ReleaseStep[];
  /** Seconds of the first release: a full build, including search index and verification. */
  fullSeconds: number;
  /** Seconds that its search index took. */
  indexSeconds: number;
  /** Peak memory of the build's processes together, in MB. */
  peakMemory: number;
  /** Size of the search index, MB. */
  indexSize: number;
  /** Seconds of a second release after an edit of one story, from the dataset to the switch. */
  editSeconds: number;
  /** Peak memory of the second release, in MB. */
  editMemory: number;
}

/** Total size of the files below a folder, in MB. */
function sizeOf(dir: string): number {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return (
    entries.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0) / 1e6
  );
}

/**
 * Publishes a dataset twice as the product does, in its own data folder. One story is edited before the
 * second time.
 */
export async function measurePublish(
  dataset: string,
  dataDir: string,
  bundleDir: string,
): Promise<PublishMeasure> {
  const releasesDir = path.join(dataDir, 'releases');
  const settings = { rootDir: process.cwd(), bundleDir, basePath: '/' };
  const builder = new SiteBuilder(settings);
  const release = async (addition: string) => {
    const began = performance.now();
    const { result, peak } = await peakMemoryDuring(() =>
      makeRelease({
        ...settings,
        builder,
        dataDir,
        releasesDir,
        datasetDir: path.join(dataDir, 'dataset'),
        exportTo: async (dir) => ({
          ...(await copyDataset(dataset, dir, addition)),
          held: [],
          printOf: () => undefined,
        }),
        onProgress: () => undefined,
      }),
    );
    return { ...result, peak, seconds: (performance.now() - began) / 1000 };
  };
  try {
    const full = await release('');
    const edit = await release('补记一句。');
    const siteDir = path.join(releasesDir, edit.name);
    const index = full.steps.find(({ name }) => name === stepNames.search);
    if (index === undefined) throw new Error(`No step of the release is named ${stepNames.search}.`);
    return {
      siteDir,
      pages: full.pages,
      edited: edit.changed.length,
      steps: edit.steps,
      fullSeconds: full.seconds,
      indexSeconds: index.seconds,
      peakMemory: full.peak,
      indexSize: sizeOf(path.join(siteDir, 'search', 'index')),
      editSeconds: edit.seconds,
      editMemory: edit.peak,
    };
  } finally {
    builder.stop();
  }
}
