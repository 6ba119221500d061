import path from 'node:path';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes that a browser transfers for a page, without pictures (with brotli, as web servers send it). */
export interface Transfer {
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly others: number;
  readonly total: number;
}

const text = /\.(?:html|css|js|json|svg|xml|webmanifest|wasm)$/;
/** Bytes transferred for a file. Files that are already compressed are sent as they are. */
function transferred(dir: string, address: string): number {
  const bytes = readFileSync(path.join(dir, ...decodeURIComponent(address).split('/')));
  if (!text.test(address)) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

const file = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);

/**
 * Adds up the files of a built site that a browser requested for one page. `page` is the page's own address.
 */
export function sumTransfer(dir: string, page: string, requested: readonly string[]): Transfer {
  const sum = (addresses: readonly string[]) =>
    addresses.reduce((total, address) => total + transferred(dir, file(address)), 0);
  const of = (pattern: RegExp) =>
    sum(requested.filter((address) => address !== page && pattern.test(address)));
  const [html, styles, scripts] = [sum([page]), of(/\.css$/), of(/\.js$/)];
  const others = sum(requested.filter((address) => address !== page && !/\.(?:css|js)$/.test(address)));
  return { html, styles, scripts, others, total: html + styles + scripts + others };
}
