import type { IncomingMessage } from 'node:http';
import { largestBody, largestUpload } from '#cms/http/body-limits.ts';
import { hasSession } from './has-session.ts';

/** Most that somebody may send who is not signed in, bytes: an address and a password are far less. */
const largestOfStrangers = 16_000;

/** Why a request is not let in; null where it is. */
export interface BodyRefusal {
  status: number;
  message: string;
}

/** How long the body of a request is, bytes; NaN where it does not say. */
export function lengthOf({ headers }: Pick<IncomingMessage, 'headers'>): number {
  if (headers['transfer-encoding'] !== undefined) return Number.NaN;
  return Number(headers['content-length'] ?? 0);
}

/** Looks at a request before anything of its body is read: what is too long, or long and from a stranger, is refused. */
export function refuseBody(request: Pick<IncomingMessage, 'headers'>, secret: string): BodyRefusal | null {
  const { headers } = request;
  const length = lengthOf(request);
  if (Number.isNaN(length)) return { status: 411, message: '请求没有写明长度，已拒绝。请刷新页面再试。' };
  const isUpload = headers['content-type']?.startsWith('multipart/form-data') ?? false;
  if (length > (isUpload ? largestUpload : largestBody))
    return {
      status: 413,
      message: isUpload ? '文件太大了，单个文件不能超过 30 MB。' : '提交的内容太多了，请分几次提交。',
    };
  if (length > largestOfStrangers && !hasSession(headers, secret))
    return { status: 401, message: '还没有登录，或登录已过期。请登录后再试。' };
  return null;
}
