import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './accepted-encoding.ts';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
/** Number of files compressed at the same time. Reading files from disk uses the same threads. */
const atOnce = 2;

let underWay = 0;
const waiting: (() => void)[] = [];

/** Compresses a whole file, not on the thread that serves requests. */
export async function compressWhole(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (underWay >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  underWay += 1;
  try {
    if (encoding === 'gzip') return await zip(body, { level: 6 });
    // Smaller than gzip and as fast. The highest qualities take a hundred times as long to save another
    // twentieth.
    const params = { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_SIZE_HINT]: body.length };
    return await brotli(body, { params });
  } finally {
    underWay -= 1;
    waiting.shift()?.();
  }
}
