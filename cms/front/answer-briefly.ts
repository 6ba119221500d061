import type { IncomingMessage, ServerResponse } from 'node:http';
import { leaveUnread } from './leave-unread.ts';

export interface BriefAnswer {
  status: number;
  /** A sentence in Chinese. */
  message: string;
  /** Seconds. */
  retryAfter?: number;
}

const page = (message: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>请稍候</title><body style="font:18px/1.7 system-ui;max-width:32em;margin:15vh auto;padding:0 1em"><p>${message}</p>`;

/**
 * Answers instead of the CMS: programs and forms get Payload's error format, people get a page. The rest of
 * the body is not read. The client gets the answer, and a little later the connection ends.
 */
export function answerBriefly(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message, retryAfter }: BriefAnswer,
): void {
  const isForPeople = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  const body = isForPeople ? page(message) : JSON.stringify({ errors: [{ message }] });
  leaveUnread(request);
  response.writeHead(status, {
    'Content-Type': isForPeople ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
  });
  response.end(body);
}
