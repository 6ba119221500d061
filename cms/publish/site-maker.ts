import { rm } from 'node:fs/promises';
import type { ExportedTables } from '#cms/dataset/export-tables.ts';
import { keyOf, type HeldRow, type Hold } from '#cms/dataset/held-row.ts';
import { blame, stillKept, type KeptPage } from './blame.ts';
import { buildInChild } from './build-in-child.ts';
import type { ReleaseJob } from './release-job.ts';
import type { ReleaseNote } from './release-note.ts';
import { SiteBuildError } from './site-build-error.ts';
import type { BuildProgress, SiteBuilder, SiteBuilt } from './site-builder.ts';

/** Maximum number of retries. Each holds back more than the one before. */
const mostTries = 12;

/** What an earlier build refused is held back again, as long as the row stays the same. */
const holdAgain = ({ table, row, reason, shows, refused }: HeldRow): [string, Hold][] =>
  refused === undefined ? [] : [[keyOf(table, row), { reason, isOut: shows === 'nothing', ofRow: refused }]];

/** Where a site is built, and which release it follows. */
export interface Making {
  /** Folders of the dataset and of the site; both are created again. */
  dataset: string;
  site: string;
  /** The date that pages use as today. */
  today: string;
  /** Folder and note of the live release; null before the first release. */
  live: string | null;
  note: ReleaseNote | null;
  /** Whether the live release was built by the same programs for the same day. */
  isSameMaking: boolean;
}

/** A site that can go live. */
export interface Made {
  /** Hash of its dataset. */
  hash: string;
  held: readonly HeldRow[];
  /** When the records were read. */
  readAt: string;
  built: SiteBuilt;
}

/**
 * Builds a site from the current records, with the long-running builder if there is one. If pages fail, it
 * holds back the records that cause this and builds again, until the site is good.
 */
export class SiteMaker {
  readonly #job: ReleaseJob;
  readonly #making: Making;
  readonly #onProgress: (progress: BuildProgress) => void;
  readonly #holds: Map<string, Hold>;
  #tried: Pick<ExportedTables, 'held' | 'printOf'> = { held: [], printOf: () => undefined };
  /** The long-running builder; undefined for a full build or after the builder has failed. */
  keeper: SiteBuilder | undefined;
  /** Pages kept as in the live release. */
  kept: KeptPage[];

  constructor(job: ReleaseJob, making: Making, onProgress: (progress: BuildProgress) => void) {
    this.#job = job;
    this.#making = making;
    this.#onProgress = onProgress;
    this.keeper = job.isFull === true ? undefined : job.builder;
    // Refused records are not tried again until they change. A full build tries everything.
    const isRemembered = making.isSameMaking && job.isFull !== true;
    this.#holds = new Map(isRemembered ? (making.note?.held ?? []).flatMap(holdAgain) : []);
    this.kept = isRemembered ? [...(making.note?.kept ?? [])] : [];
  }

  /** Builds the site. Throws a SiteBuildError if no record is the cause, or nothing more can be held back. */
  async make(): Promise<Made> {
    const { dataset, live, isSameMaking } = this.#making;
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#exportAndBuild();
      } catch (error) {
        if (!(error instanceof SiteBuildError) || error.faults.length === 0 || tries > mostTries) throw error;
        this.#job.onRefused?.(error);
        const { held } = this.#tried;
        const blamed = blame({ faults: error.faults, dataset, live, isSameMaking, held, kept: this.kept });
        if (blamed === null) throw error;
        for (const [key, hold] of blamed.holds) {
          // The hold applies to this state of the row only: a record corrected meanwhile is not held back.
          const ofRow = this.#tried.printOf(key);
          this.#holds.set(key, { ...hold, ...(ofRow === undefined ? {} : { ofRow }) });
        }
        this.kept = [...this.kept, ...blamed.kept];
      }
    }
  }

  /** In parallel: the CMS reads its records while the builder links the unchanged files. */
  async #exportAndBuild(): Promise<Made> {
    const { dataset, live } = this.#making;
    await rm(dataset, { recursive: true, force: true });
    const readAt = new Date().toISOString();
    const carried = this.#carry();
    const exported = await this.#job.exportTo(dataset, this.#holds).finally(() => carried);
    this.#tried = exported;
    if (live !== null) this.kept = stillKept(this.kept, dataset, live);
    const { hash, held } = exported;
    return { hash, held, readAt, built: await this.#build() };
  }

  async #carry(): Promise<void> {
    const { site } = this.#making;
    await this.keeper?.carry(site).catch(() => this.#removeSite());
    if (!this.keeper) await this.#removeSite();
  }

  #removeSite(): Promise<void> {
    return rm(this.#making.site, { recursive: true, force: true });
  }

  async #build(): Promise<SiteBuilt> {
    const { dataset, site: out, today, live } = this.#making;
    const urls = this.kept.flatMap((page) => page.urls);
    const kept = live === null || urls.length === 0 ? undefined : { urls, dir: live };
    if (!this.keeper) return this.#buildWhole(kept);
    try {
      return await this.keeper.build({ dataset, out, today, kept }, this.#onProgress);
    } catch (error) {
      if (error instanceof SiteBuildError && error.faults.length > 0) throw error;
      // No page is at fault, but the state of the builder may be. A build without it does not need that
      // state.
      this.keeper.stop();
      this.keeper = undefined;
      await this.#removeSite();
      return this.#buildWhole(kept);
    }
  }

  /** Builds everything in a separate process that ends afterwards. */
  async #buildWhole(kept: { urls: readonly string[]; dir: string } | undefined): Promise<SiteBuilt> {
    const { rootDir, bundleDir, basePath, signal } = this.#job;
    const { dataset, site, today } = this.#making;
    const pages = await buildInChild({
      rootDir,
      bundleDir,
      basePath,
      datasetDir: dataset,
      outDir: site,
      today,
      kept,
      signal,
      isPatient: signal !== undefined,
      onProgress: this.#onProgress,
    });
    return { pages, changed: [], gone: [], isFull: true, freshPages: 0 };
  }
}
