import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { formSteps } from '#content/wishes/places.ts';
import type { CmsSettings } from '#cms/env/env.ts';
import { portTaken } from '#cms/env/port.ts';
import { answerBriefly } from './answer-briefly.ts';
import { askCms } from './ask-cms.ts';
import { originOf } from './origin-of.ts';
import { isPublicForm } from './is-public-form.ts';
import { lengthOf, refuseBody } from './refuse-body.ts';
import { refuseLine } from './refuse-line.ts';
import { serveLiveSite } from './serve-live-site.ts';
import { trustedProxies } from './trusted-proxies.ts';
import { UploadTurns } from './upload-turns.ts';

/** Paths that the CMS answers; everything else is the public site. */
const isCms = (url: string) => /^\/(?:admin|api|_next)(?:[/?]|$)/.test(url);

/** Bodies longer than this wait for their turn, in bytes. */
const long = 100_000;
/** Limits for uploads: at most two of the largest, or a dozen photos, reach the CMS at the same time. */
const uploads = { atOnce: 64_000_000, waiting: 100, patience: 60_000 };

/** Address ranges of the operator's own proxies. Strangers who forge these headers cause no notice. */
const isNearby = trustedProxies([
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1',
  'fc00::/7',
]);

/** One year, in which browsers use only TLS. */
const strictTransport = 'max-age=31536000';

type FrontSettings = Pick<
  CmsSettings,
  'basePath' | 'dataDir' | 'host' | 'port' | 'releasesDir' | 'secret' | 'siteUrl' | 'trustedProxies'
>;

/**
 * Opens the only port. This process serves the public site itself, so that a busy CMS does not delay it. It
 * forwards allowed requests to the CMS: see `refuse-body.ts`. Resolves when it listens. Rejects with a
 * Chinese sentence if the port is taken.
 */
export async function openFront(
  settings: FrontSettings,
  socketPath: string,
  onNotice: (sentence: string) => void,
): Promise<Server> {
  const { basePath, host, port, siteUrl } = settings;
  const isTrusted = trustedProxies(settings.trustedProxies);
  const pass = askCms(socketPath);
  const answerSite = serveLiveSite(settings);
  const turns = new UploadTurns(uploads);
  /** Addresses of the CMS that pages of a site under a sub-path request below that path. */
  const below = [`${basePath}api/metrics`, ...formSteps.map((steps) => `${basePath}${steps.slice(1)}/`)];
  const isAlwaysSecure = siteUrl?.startsWith('https://') ?? false;
  let isUnheardTold = false;

  const answerCms = async (request: IncomingMessage, response: ServerResponse, isExpected: boolean) => {
    const origin = originOf(request, isTrusted);
    if (origin.isUnheard && !isUnheardTold && isNearby(origin.address)) {
      isUnheardTold = true;
      onNotice(
        `来自 ${origin.address} 的请求带有 X-Forwarded-For，但设置 TRUSTED_PROXY 里没有这个地址，所以没有采信。如果它是您的反向代理，请设置 TRUSTED_PROXY=${origin.address}，否则登录限制会把所有人当作同一个地址。`,
      );
    }
    const refusal = refuseLine(request) ?? refuseBody(request, settings.secret);
    if (refusal) {
      answerBriefly(request, response, refusal);
      return;
    }
    const length = lengthOf(request);
    // A form reads no more than an entry may have: who announces megabytes there and sends none waits alone.
    if (length > long && !isPublicForm(request)) {
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      const giveBack = await turns.take(length, gone.signal);
      if (gone.signal.aborted) {
        giveBack?.();
        return;
      }
      if (giveBack === null) {
        const message = '现在上传的人太多，请过一分钟再试。';
        answerBriefly(request, response, { status: 503, message, retryAfter: 60 });
        return;
      }
      response.once('close', giveBack);
    }
    if (isExpected) response.writeContinue();
    pass(request, response, origin, (headers) => {
      // A response without a cache rule is only for the client that requested it.
      headers['cache-control'] ??= 'no-store';
      if (isAlwaysSecure || origin.protocol === 'https')
        headers['strict-transport-security'] = strictTransport;
    });
  };

  const answer = (request: IncomingMessage, response: ServerResponse, isExpected: boolean) => {
    const url = request.url ?? '/';
    if (basePath !== '/' && below.some((address) => url.startsWith(address)))
      request.url = url.slice(basePath.length - 1);
    if (isCms(request.url ?? '/')) {
      answerCms(request, response, isExpected).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
      return;
    }
    if (isAlwaysSecure || originOf(request, isTrusted).protocol === 'https')
      response.setHeader('Strict-Transport-Security', strictTransport);
    answerSite(request, response);
  };

  const server = createServer((request, response) => answer(request, response, false));
  // A client that first asks whether to send the body is answered before it sends it.
  server.on('checkContinue', (request, response) => answer(request, response, true));
  server.requestTimeout = 120_000;
  server.headersTimeout = 20_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error);
    });
    server.listen(port, host, resolve);
  });
  return server;
}
