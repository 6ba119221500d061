import type { ExportedTables } from '#cms/dataset/export-tables.ts';
import type { Holds } from '#cms/dataset/held-row.ts';
import type { SiteBuildError } from './site-build-error.ts';
import type { SiteBuilder } from './site-builder.ts';
import type { ReleaseStep } from './step-clock.ts';

/** One publish: where everything lies, and whom to ask and tell. */
export interface ReleaseJob {
  rootDir: string;
  dataDir: string;
  releasesDir: string;
  datasetDir: string;
  bundleDir: string;
  basePath: string;
  /** The builder that stays and makes only what changed; without it everything is made in a process of its own. */
  builder?: SiteBuilder | undefined;
  /** Make everything anew, in a process of its own, and look what of the live release a full build finds to mend. */
  isFull?: boolean;
  /** Ends the publish before its switch; it then rejects with an AbortError. */
  signal?: AbortSignal | undefined;
  /** Writes the dataset into the folder and returns its hash. */
  exportTo: (
    dir: string,
    holds: Holds,
  ) => Promise<{ hash: string } & Pick<ExportedTables, 'held' | 'printOf'>>;
  /** Told what the build refused, for the log of the programs. */
  onRefused?: (error: SiteBuildError) => void;
  /**
   * Asked once, when the site is made and not live yet: whether records were saved meanwhile that belong into the same
   * release; it is then made once more. Resolves no sooner than the saves have gathered.
   */
  isOutdated?: (() => Promise<boolean>) | undefined;
  /** Told whenever a step ends or moves on. */
  onProgress: (steps: readonly ReleaseStep[], current: string, share: number | null) => void;
  /** Told the name of the release before it goes live, so that a killed publish is known for what it was. */
  beforeSwitch?: (name: string) => Promise<void>;
}
