import { createHash } from 'node:crypto';
import type { Endpoint, Payload } from 'payload';
import { metricsDocument } from '#content/metrics/metrics-document.ts';
import { exportTables } from '../export-tables.ts';
import { changeStamp } from './change-stamp.ts';
import { freshValue } from './fresh-value.ts';

/** How long a response is reused without asking the database, in milliseconds. */
const TRUST = 2_000;

interface Answer {
  body: string;
  etag: string;
}

/** One cache per CMS, so that two of them in one process (tests) do not share figures. */
const memories = new WeakMap<Payload, () => Promise<Answer>>();

function answerOf(payload: Payload): Promise<Answer> {
  let memory = memories.get(payload);
  if (!memory) {
    memory = freshValue({
      stamp: () => changeStamp(payload),
      compute: async () => {
        const { tables, settings, updatedAt } = await exportTables(payload);
        const body = JSON.stringify(
          metricsDocument(tables, settings, { asOf: updatedAt, datasetHash: null }),
        );
        return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
      },
      trust: TRUST,
      now: () => performance.now(),
    });
    memories.set(payload, memory);
  }
  return memory();
}

/**
 * GET /api/metrics: the current published figures, in the form of `content/schema/metrics-document.ts`.
 * Public and read-only. Built from the tables of the dataset, so it contains nothing private. Only for pages
 * of the same origin.
 */
export const metricsEndpoint: Endpoint = {
  path: '/metrics',
  method: 'get',
  handler: async ({ payload, headers }) => {
    const common = { 'Cache-Control': 'no-cache', 'Cross-Origin-Resource-Policy': 'same-origin' };
    try {
      const { body, etag } = await answerOf(payload);
      const known = headers
        .get('if-none-match')
        ?.split(',')
        .map((tag) => tag.trim().replace(/^W\//, ''));
      if (known?.includes(etag))
        return new Response(null, { status: 304, headers: { ...common, ETag: etag } });
      return new Response(body, {
        headers: { ...common, ETag: etag, 'Content-Type': 'application/json; charset=utf-8' },
      });
    } catch (error) {
      payload.logger.error({ err: error, msg: '指标没有算出来' });
      return Response.json(
        { message: '指标暂时算不出来，请稍后再试。网站上已发布的数字不受影响。' },
        { status: 503, headers: { ...common, 'Retry-After': '10' } },
      );
    }
  },
};
