import type { ExportedTables } from '#cms/dataset/export-tables.ts';
import type { Holds } from '#cms/dataset/held-row.ts';
import type { SiteBuildError } from './site-build-error.ts';
import type { SiteBuilder } from './site-builder.ts';
import type { ReleaseStep } from './step-clock.ts';

/** One publish: its folders, its builder and its callbacks. */
export interface ReleaseJob {
  rootDir: string;
  dataDir: string;
  releasesDir: string;
  datasetDir: string;
  bundleDir: string;
  basePath: string;
  /** The long-running builder, which renders only changes. Without it a new process builds everything. */
  builder?: SiteBuilder | undefined;
  /** Build everything in a separate process, and count the files that differ in the live release. */
  isFull?: boolean;
  /** Aborts the publish before its switch; it then rejects with an AbortError. */
  signal?: AbortSignal | undefined;
  /** Writes the dataset into the folder and returns its hash. */
  exportTo: (
    dir: string,
    holds: Holds,
  ) => Promise<{ hash: string } & Pick<ExportedTables, 'held' | 'printOf'>>;
  /** Called with what the build refused, for the program log. */
  onRefused?: (error: SiteBuildError) => void;
  /**
   * Called once, when the site is built but not live yet. Resolves to whether more records were saved that
   * belong to the same release; the site is then built once more. Resolves no earlier than the end of the
   * gathering time.
   */
  isOutdated?: (() => Promise<boolean>) | undefined;
  /** Called whenever a step ends or makes progress. */
  onProgress: (steps: readonly ReleaseStep[], current: string, share: number | null) => void;
  /** Called with the name of the release before it goes live, to recognise a killed publish later. */
  beforeSwitch?: (name: string) => Promise<void>;
}
