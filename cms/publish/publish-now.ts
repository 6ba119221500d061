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
import { settleHistory } from './settle-history.ts';
import { settleReleases } from './settle-releases.ts';
import type { SiteBuilder } from './site-builder.ts';
import type { ReleaseStep } from './step-clock.ts';

/** Maximum number of changed pages that a release lists. */
const pagesListed = 60;
/** Maximum number of held-back records that a release lists. */
const recordsListed = 50;

/** Cause of a publish, as shown in the release list. */
interface PublishCause {
  /** One reason per line. */
  trigger: string;
  /** One line per reason: the record as `collection/id`, the slug of the settings, or nothing. */
  records: string;
  requestedBy: string;
  /** Time of the first request, ISO. */
  requestedAt: string;
}

export interface PublishJob {
  payload: Payload;
  /** Called at the beginning and at the end, because more requests may have arrived. */
  cause: () => PublishCause;
  isOutdated?: (() => Promise<boolean>) | undefined;
  builder?: SiteBuilder | undefined;
  isFull?: boolean;
  /** Aborts the publish before its switch. */
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
  /** `record`: the record to correct; null if no record is the cause, so that another try may succeed. */
  | { kind: 'failed'; error: string; record: string | null }
  | { kind: 'given up' };

/**
 * Texts of the release list about held-back records: one line each, and the paths of the records in the same
 * order.
 */
function heldText(held: readonly HeldRow[]): { error: string | null; errorRecord: string | null } {
  if (held.length === 0) return { error: null, errorRecord: null };
  const listed = held.slice(0, recordsListed);
  const more = held.length - listed.length;
  return {
    error: [...listed.map(heldSentence), ...(more > 0 ? [`另有 ${more} 条，见工作台。`] : [])].join('\n'),
    errorRecord: listed.map(({ table, row }) => (table === 'pages' ? '' : `${table}/${row}`)).join('\n'),
  };
}

/** The record that caused an error, `table/row`; null if it is not a single record. */
function faultyRecord(error: unknown): string | null {
  if (error instanceof ExportError) return `${error.fault.table}/${error.fault.row}`;
  return error instanceof SiteBuildError ? error.record : null;
}

/**
 * Publishes the current records as one release and writes the result to the release list. The caller must
 * hold the publish lock.
 */
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
  // A full build must be right about everything, so all records are read again.
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
    const unkept = await settleHistory(payload);
    if (unkept !== null)
      await update({ error: [heldText(made.held).error, unkept].filter(Boolean).join('\n') });
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
