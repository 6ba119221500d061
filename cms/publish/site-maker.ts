import { rm } from 'node:fs/promises';
import type { ExportedTables } from '#cms/dataset/export-tables.ts';
import { keyOf, type HeldRow, type Hold } from '#cms/dataset/held-row.ts';
import { blame, stillKept, type KeptPage } from './blame.ts';
import { buildInChild } from './build-in-child.ts';
import type { ReleaseJob } from './release-job.ts';
import type { ReleaseNote } from './release-note.ts';
import { SiteBuildError } from './site-build-error.ts';
import type { BuildProgress, SiteBuilder, SiteBuilt } from './site-builder.ts';

/** Tries to find what keeps a site from going live, each with more held back than the one before. */
const mostTries = 12;

/** What the build of the release before refused, to be held back as long as it stays the same. */
const holdAgain = ({ table, row, reason, shows, refused }: HeldRow): [string, Hold][] =>
  refused === undefined ? [] : [[keyOf(table, row), { reason, isOut: shows === 'nothing', ofRow: refused }]];

/** Where a site is made, and what it is made after. */
export interface Making {
  /** Folders of the dataset and of the site, both made anew. */
  dataset: string;
  site: string;
  /** The day that pages take for today. */
  today: string;
  /** Folder of the live release, and what was noted of it; null before the first. */
  live: string | null;
  note: ReleaseNote | null;
  /** Whether the live release was made by the same programs for the same day. */
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
 * Makes a site of the records as they are, by the builder that stays where there is one. Where pages are at fault it is made once
 * more without what they are about, until it is good.
 */
export class SiteMaker {
  readonly #job: ReleaseJob;
  readonly #making: Making;
  readonly #onProgress: (progress: BuildProgress) => void;
  readonly #holds: Map<string, Hold>;
  #tried: Pick<ExportedTables, 'held' | 'printOf'> = { held: [], printOf: () => undefined };
  /** The builder that stays, as long as it does not break down. */
  keeper: SiteBuilder | undefined;
  /** Pages that stay as the live release has them. */
  kept: KeptPage[];

  constructor(job: ReleaseJob, making: Making, onProgress: (progress: BuildProgress) => void) {
    this.#job = job;
    this.#making = making;
    this.#onProgress = onProgress;
    this.keeper = job.isFull === true ? undefined : job.builder;
    // What was refused is not tried again as long as it stays what it was; a full build tries everything.
    const isRemembered = making.isSameMaking && job.isFull !== true;
    this.#holds = new Map(isRemembered ? (making.note?.held ?? []).flatMap(holdAgain) : []);
    this.kept = isRemembered ? [...(making.note?.kept ?? [])] : [];
  }

  /** Makes it. Throws a SiteBuildError where no record is to blame, or no more can be held back. */
  async make(): Promise<Made> {
    const { dataset, live, isSameMaking } = this.#making;
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#exportAndBuild();
      } catch (error) {
        if (!(error instanceof SiteBuildError) || error.faults.length === 0 || tries > mostTries) throw error;
        this.#job.onRefused?.(error);
        const blamed = blame({ faults: error.faults, dataset, live, isSameMaking, held: this.#tried.held });
        if (blamed === null) throw error;
        for (const [key, hold] of blamed.holds) {
          // What is mended meanwhile is not held back.
          const ofRow = this.#tried.printOf(key);
          this.#holds.set(key, { ...hold, ...(ofRow === undefined ? {} : { ofRow }) });
        }
        this.kept = [...this.kept, ...blamed.kept];
      }
    }
  }

  /** Side by side: the CMS reads its records while the builder links what will stay. */
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
      // No page is to blame: what the builder remembers may be, and a build from nothing does without it.
      this.keeper.stop();
      this.keeper = undefined;
      await this.#removeSite();
      return this.#buildWhole(kept);
    }
  }

  /** In a process of its own that ends with it. */
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
