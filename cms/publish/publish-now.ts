import type { Payload } from 'payload';
import { ExportError } from '#cms/dataset/export-error.ts';
import { exportDataset } from '#cms/dataset/export-dataset.ts';
import { heldSentence } from '#cms/dataset/held-sentence.ts';
import type { HeldRow } from '#cms/dataset/held-row.ts';
import { forgetRecords } from '#cms/dataset/read-records.ts';
import { settings } from '#cms/env/env.ts';
import { sentenceOf } from '#cms/errors/sentence-of.ts';
import { makeRelease } from './make-release.ts';
import { SiteBuildError } from './site-build-error.ts';
import { settleReleases } from './settle-releases.ts';
import type { SiteBuilder } from './site-builder.ts';
import type { ReleaseStep } from './step-clock.ts';

/** Addresses of changed pages that a release lists. */
const pagesListed = 60;
/** Records held back that a release lists. */
const recordsListed = 50;

/** What made a publish necessary, as the release list tells it. */
interface PublishCause {
  /** One reason a line. */
  trigger: string;
  /** The record of each reason, `collection/id`, or the slug of the settings; a line each, empty where there is none. */
  records: string;
  requestedBy: string;
  /** ISO moment of the first request. */
  requestedAt: string;
}

export interface PublishJob {
  payload: Payload;
  /** Asked at the beginning and at the end: more may have come. */
  cause: () => PublishCause;
  isOutdated?: (() => Promise<boolean>) | undefined;
  builder?: SiteBuilder | undefined;
  isFull?: boolean;
  /** Gives the publish up before its switch. */
  signal?: AbortSignal | undefined;
  onStep?: ((step: string, share: number | null) => void) | undefined;
}

export type PublishResult =
  | {
      kind: 'live';
      release: string;
      pages: number;
      isFull: boolean;
      steps: readonly ReleaseStep[];
      /** Records whose newest state did not go live. */
      held: readonly HeldRow[];
    }
  /** `record`: what has to be mended; null where no record is at fault, so that it is worth trying again. */
  | { kind: 'failed'; error: string; record: string | null }
  | { kind: 'given up' };

/** What the release list tells of records that were held back: a line each, and beside it where to find the record. */
function heldText(held: readonly HeldRow[]): { error: string | null; errorRecord: string | null } {
  if (held.length === 0) return { error: null, errorRecord: null };
  const listed = held.slice(0, recordsListed);
  const more = held.length - listed.length;
  return {
    error: [...listed.map(heldSentence), ...(more > 0 ? [`另有 ${more} 条，见工作台。`] : [])].join('\n'),
    errorRecord: listed.map(({ table, row }) => (table === 'pages' ? '' : `${table}/${row}`)).join('\n'),
  };
}

/** The record that an error is about, `table/row`; null where it is of no single one. */
function faultyRecord(error: unknown): string | null {
  if (error instanceof ExportError) return `${error.fault.table}/${error.fault.row}`;
  return error instanceof SiteBuildError ? error.record : null;
}

/** Makes one release of the records as they are now and writes down in the release list how it went. Needs the publish lock. */
export async function publishNow({
  payload,
  cause,
  isOutdated,
  builder,
  isFull,
  signal,
  onStep,
}: PublishJob): Promise<PublishResult> {
  const record = await payload.create({
    collection: 'releases',
    data: {
      state: 'running',
      ...cause(),
      requestedAt_tz: 'Asia/Shanghai',
      startedAt: new Date().toISOString(),
      steps: [],
    },
    overrideAccess: true,
  });
  const update = (data: Record<string, unknown>) =>
    payload.update({ collection: 'releases', id: record.id, data, depth: 0, overrideAccess: true });
  let lastShown = '';
  let told: Promise<unknown> = Promise.resolve();
  // A full build answers for everything, so it takes nothing as read.
  if (isFull) forgetRecords(payload);
  try {
    const made = await makeRelease({
      rootDir: settings.rootDir,
      dataDir: settings.dataDir,
      releasesDir: settings.releasesDir,
      datasetDir: settings.datasetDir,
      bundleDir: settings.bundleDir,
      basePath: settings.basePath,
      builder,
      isFull: isFull ?? false,
      signal,
      isOutdated,
      exportTo: (dir, holds) => exportDataset(payload, dir, holds),
      onRefused: (error) => payload.logger.error({ err: error, place: error.place }, 'pages were refused'),
      onProgress: (steps, current, share) => {
        onStep?.(current, share);
        if (current === lastShown) return;
        lastShown = current;
        const shown = [...steps, { name: current, seconds: null }];
        told = told.then(() => update({ steps: shown })).catch(() => undefined);
      },
      beforeSwitch: async (name) => {
        await told;
        await update({ directory: name });
      },
    });
    await update({
      state: 'live',
      ...cause(),
      finishedAt: new Date().toISOString(),
      directory: made.name,
      datasetHash: made.datasetHash,
      pages: made.pages,
      isFull: made.isFull,
      mendedPages: made.mendedPages,
      changedPages: made.isFull ? made.pages : made.changed.length + made.gone.length,
      changes: made.changed
        .filter((url) => url.endsWith('/') && url !== '/404/')
        .slice(0, pagesListed)
        .join('\n'),
      steps: made.steps,
      ...heldText(made.held),
    });
    await settleReleases(payload);
    return {
      kind: 'live',
      release: made.name,
      pages: made.pages,
      isFull: made.isFull,
      steps: made.steps,
      held: made.held,
    };
  } catch (error) {
    if (signal?.aborted) {
      await told;
      await payload.delete({ collection: 'releases', id: record.id, depth: 0, overrideAccess: true });
      return { kind: 'given up' };
    }
    const isTold = error instanceof ExportError || error instanceof SiteBuildError;
    const message = isTold
      ? error.message
      : `发布没有成功，正式网站未受影响，系统会自动再试。${sentenceOf(error, (entry) => payload.logger.error(entry))}`;
    if (isTold) payload.logger.error({ err: error }, 'publishing failed');
    await told;
    await update({
      state: 'failed',
      finishedAt: new Date().toISOString(),
      directory: null,
      error: message,
      errorRecord: faultyRecord(error),
    });
    return { kind: 'failed', error: message, record: faultyRecord(error) };
  }
}
