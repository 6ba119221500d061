import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FoundFile } from './file-memory.ts';

/** Whether the client already has this version of the file. */
function isKnown({ headers }: IncomingMessage, etag: string, modified: Date): boolean {
  if (/\bno-cache\b/.test(headers['cache-control'] ?? '')) return false;
  const known = headers['if-none-match'];
  if (known !== undefined)
    return known
      .split(',')
      .some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag.slice(2));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1_000) * 1_000 <= since;
}

/** Answers with a file found in memory. */
export function answerFromMemory(
  request: IncomingMessage,
  response: ServerResponse,
  { type, isCompressible, encoding, stats, body }: FoundFile,
  more: OutgoingHttpHeaders,
): void {
  // Same format as in serve-static, so that a download started there can be resumed.
  const etag = `W/"${stats.size.toString(16)}-${stats.mtime.getTime().toString(16)}"`;
  const headers: OutgoingHttpHeaders = {
    ...more,
    ETag: etag,
    'Last-Modified': stats.mtime.toUTCString(),
    ...(isCompressible ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (isKnown(request, etag, stats.mtime)) {
    response.writeHead(304, headers).end();
    return;
  }
  const send = (bytes: Buffer) => {
    Object.assign(headers, {
      'Accept-Ranges': 'bytes',
      'Content-Type': type,
      'Content-Length': bytes.length,
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    });
    response.writeHead(200, headers);
    if (request.method === 'HEAD') response.end();
    else response.end(bytes);
  };
  const bytes = body();
  if (!(bytes instanceof Promise)) {
    send(bytes);
    return;
  }
  bytes.then(send, () => {
    // The file has just been removed with its release.
    if (!response.headersSent) response.writeHead(503, { 'Retry-After': '1' });
    response.end();
  });
}
