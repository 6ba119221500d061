import type { IncomingMessage } from 'node:http';
import type { BriefAnswer } from './answer-briefly.ts';

/** Methods that anything here answers; the CMS itself says which of them an address takes. */
const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/**
 * Checks the first line of a request for the CMS. Next fails on a path that is not percent-encoded UTF-8 and on
 * methods that it does not know: with 500, in English, as if something were broken.
 */
export function refuseLine({
  method = '',
  url = '/',
}: Pick<IncomingMessage, 'method' | 'url'>): BriefAnswer | null {
  if (!known.has(method)) return { status: 501, message: '这里不接受这种请求，什么也没有改动。' };
  if (!isReadable(url)) return { status: 400, message: '网址写得不对，请从页面上的链接重新打开。' };
  return null;
}
