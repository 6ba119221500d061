import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import serveStatic, { type RequestHandler } from 'serve-static';
import { historyFolder } from '#cms/history/history-folder.ts';
import { liveRelease } from '#cms/publish/release-folders.ts';
import { answerFromMemory } from './answer-from-memory.ts';
import { FileMemory } from './file-memory.ts';

export interface LiveSiteOptions {
  releasesDir: string;
  /** Folder with the history, which is served at `/data/history/`. */
  dataDir: string;
  /** With leading and trailing slash. */
  basePath: string;
}

/**
 * Headers of every public page: no type sniffing, no frames on other sites, only the origin as referrer for
 * other sites, no camera and no microphone.
 */
const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self)',
};

const isHashed = (file: string) => file.includes('/_astro/') || file.includes('/media/');

/** Headers of a file, by its path in the release. */
function headersOf(pathname: string, basePath: string): Record<string, string> {
  return {
    ...headers,
    'Cache-Control': isHashed(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
    // Links the figures of the release to the newest ones, for the charts (RFC 5829). Other web servers do
    // not do this.
    ...(pathname === '/data/metrics.json' ? { Link: `<${basePath}api/metrics>; rel="latest-version"` } : {}),
  };
}

/**
 * Looks up each file when it is requested. A folder address without its final slash is redirected to the one
 * with it.
 */
function openRelease(dir: string, basePath: string): RequestHandler<ServerResponse> {
  return serveStatic(dir, {
    cacheControl: false,
    fallthrough: false,
    setHeaders: (response, file) => {
      const pathname = `/${path.relative(dir, file).split(path.sep).join('/')}`;
      for (const [name, value] of Object.entries(headersOf(pathname, basePath)))
        response.setHeader(name, value);
    },
  });
}

/** Where the history lies on the site. */
const historyPath = '/data/history/';

/** Memory for files and their compressed forms, in bytes. */
const memorySize = 96_000_000;

/**
 * Serves the live release under the base path. Each request looks up the live release, so that a switch by
 * any process takes effect at once. Frequently requested files come from memory, compressed once. Unusual,
 * large or partial requests go through serve-static. A missing file is answered with the site's own 404 page.
 */
export function serveLiveSite({ releasesDir, dataDir, basePath }: LiveSiteOptions) {
  let open: { name: string; handler: RequestHandler<ServerResponse> } | null = null;
  const memory = new FileMemory(memorySize);
  // compression requires Express's types but uses only Node's part of them.
  const compress: (request: unknown, response: unknown, done: () => void) => void = compression() as never;

  /** What the history has at an address: it is newer than what the release has there. */
  const findInHistory = (address: string, request: IncomingMessage) => {
    if (!address.startsWith(historyPath)) return null;
    const found = memory.find(historyFolder(dataDir), address.slice(historyPath.length - 1), request.headers);
    return found === null ? null : { ...found, pathname: `${historyPath}${found.pathname.slice(1)}` };
  };

  const history = openRelease(historyFolder(dataDir), basePath);
  /** Whether a request that memory does not answer is for the history: a part of a file, an address without its slash. */
  const isInHistory = (address: string): boolean => {
    const [, wanted] = /^\/data\/history\/([\w./-]+?)\/?(?:\?.*)?$/.exec(address) ?? [];
    return (
      wanted !== undefined && !wanted.includes('..') && existsSync(path.join(historyFolder(dataDir), wanted))
    );
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const name = liveRelease(releasesDir);
    if (name === null) {
      response
        .writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '10' })
        .end(
          '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>网站准备中</title><p>网站正在生成，请稍后刷新。</p></html>',
        );
      return;
    }
    if (!url.startsWith(basePath)) {
      const isRoot = url === '/' || `${url}/` === basePath;
      response.writeHead(isRoot ? 302 : 404, isRoot ? { Location: basePath } : {}).end();
      return;
    }
    const dir = path.join(releasesDir, name);
    const address = `/${url.slice(basePath.length)}`;
    const found = findInHistory(address, request) ?? memory.find(dir, address, request.headers);
    if (found) {
      answerFromMemory(request, response, found, headersOf(found.pathname, basePath));
      return;
    }
    if (open?.name !== name) open = { name, handler: openRelease(dir, basePath) };
    const isOfHistory = isInHistory(address);
    const handler = isOfHistory ? history : open.handler;
    // `originalUrl` keeps the requested address with the base path, for redirects.
    Object.assign(request, {
      originalUrl: url,
      url: isOfHistory ? address.slice(historyPath.length - 1) : address,
    });
    compress(request, response, () =>
      handler(request, response, (error?: { statusCode?: number }) => {
        if (error?.statusCode === 416) {
          response.writeHead(416, headers).end();
          return;
        }
        response.writeHead(404, {
          ...headers,
          'Content-Type': 'text/html; charset=utf-8',
          'Cache-Control': 'no-cache',
        });
        createReadStream(path.join(dir, '404.html'))
          .on('error', () => response.end())
          .pipe(response);
      }),
    );
  };
}
