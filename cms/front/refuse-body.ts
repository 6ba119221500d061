import type { IncomingMessage } from 'node:http';
import { largestBody, largestUpload } from '#cms/http/body-limits.ts';
import { hasSession } from './has-session.ts';
import { isPublicForm } from './is-public-form.ts';

/** Largest body without a session, in bytes. An email address and a password are far smaller. */
const largestOfStrangers = 16_000;

/** Reason why the request is refused; null if it is allowed. */
export interface BodyRefusal {
  status: number;
  message: string;
}

/** Length of the request body, in bytes; NaN if it is not given. */
export function lengthOf({ headers }: Pick<IncomingMessage, 'headers'>): number {
  if (headers['transfer-encoding'] !== undefined) return Number.NaN;
  return Number(headers['content-length'] ?? 0);
}

/**
 * Checks a request before its body is read. Refuses a body that is too long, or that is long and has no
 * session.
 */
export function refuseBody(
  request: Pick<IncomingMessage, 'headers' | 'url'>,
  secret: string,
): BodyRefusal | null {
  const { headers } = request;
  const length = lengthOf(request);
  if (Number.isNaN(length)) return { status: 411, message: '请求没有写明长度，已拒绝。请刷新页面再试。' };
  const isUpload = headers['content-type']?.startsWith('multipart/form-data') ?? false;
  if (length > (isUpload ? largestUpload : largestBody))
    return {
      status: 413,
      message: isUpload ? '文件太大了，单个文件不能超过 30 MB。' : '提交的内容太多了，请分几次提交。',
    };
  if (length > largestOfStrangers && !isPublicForm(request) && !hasSession(headers, secret))
    return { status: 401, message: '还没有登录，或登录已过期。请登录后再试。' };
  return null;
}
