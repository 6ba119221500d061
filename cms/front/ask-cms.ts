import { Agent, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { clientAddressHeader } from '#cms/http/client-address.ts';
import { answerBriefly } from './answer-briefly.ts';
import { leaveUnread } from './leave-unread.ts';
import type { Origin } from './origin-of.ts';
import { lengthOf } from './refuse-body.ts';

/** Headers that concern only one connection, or that only this server may set. */
const notPassedOn = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'forwarded',
  'x-real-ip',
]);
/**
 * Bodies up to this many bytes are in the CMS's memory as soon as they arrive, whether they are read or not.
 * Longer ones get a connection of their own: of what the CMS leaves unread, the rest would stand in the
 * connection for ever, before the next request of somebody else.
 */
const short = 8_000;
/** How long the CMS may send nothing, in milliseconds. A large sheet or export takes time. */
const longestSilence = 15 * 60_000;

const isPassedOn = (name: string) => !notPassedOn.has(name) && !name.startsWith('x-forwarded-');

/** Forwards requests to the CMS behind a socket, and returns its responses. */
export function askCms(socketPath: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

  return (
    request: IncomingMessage,
    response: ServerResponse,
    origin: Origin,
    changesAnswer: (headers: IncomingMessage['headers']) => void,
  ): void => {
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => isPassedOn(name)));
    Object.assign(headers, {
      [clientAddressHeader]: origin.address,
      'x-forwarded-for': origin.address,
      'x-forwarded-host': origin.host,
      'x-forwarded-proto': origin.protocol,
    });
    const { method, url } = request;
    // Kept by the CMS, so that it does not end before its answer has arrived; used by nobody else.
    const own = lengthOf(request) <= short ? null : new Agent({ keepAlive: true });
    const asked = send({
      ...{ socketPath, method, path: url, headers, timeout: longestSilence },
      agent: own ?? agent,
    });
    response.once('close', () => own?.destroy());
    asked.once('response', (answer) => {
      const passed = Object.fromEntries(
        Object.entries(answer.headers).filter(([name]) => !notPassedOn.has(name)),
      );
      changesAnswer(passed);
      response.writeHead(answer.statusCode ?? 502, passed);
      answer.pipe(response);
      answer.once('error', () => response.destroy());
    });
    asked.once('timeout', () => asked.destroy(new Error('the CMS said nothing for too long')));
    asked.once('error', () => {
      if (response.destroyed) return;
      if (response.headersSent) response.destroy();
      else
        answerBriefly(request, response, {
          status: 503,
          message: '管理后台正在启动或重新启动，请过半分钟再试。网站不受影响。',
          retryAfter: 10,
        });
    });
    // If the client has disconnected or already has its response, stop reading the request.
    response.once('close', () => {
      if (asked.writableEnded && response.writableFinished) return;
      asked.destroy();
      leaveUnread(request);
    });
    request.once('error', () => asked.destroy());
    request.pipe(asked);
  };
}
