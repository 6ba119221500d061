import { largestBody, largestUpload } from './body-limits.ts';
import { refuse } from './refuse.ts';

/**
 * Whether a request comes from this origin, or not from a page at all, e.g. from a program. A neighbour under
 * the same domain (`www.` beside `wmsj.`) is another site here, although browsers send the cookies with its
 * requests.
 */
function isOwn(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  // The front server sets it from a trusted proxy's header or from `Host`.
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}

type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

/**
 * Checks a request before Payload reads its body. A request from another site must not change anything with
 * the cookie of a signed-in user. The size is limited, because Payload reads JSON of any size.
 */
export function guardRequest<Args>(handle: Handler<Args>): Handler<Args> {
  return async (request, args) => {
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && !isOwn(request)) {
      return refuse(403, '请求来自别的网站，已拒绝。请在管理后台里操作。');
    }
    if (!changes || request.body === null) return handle(request, args);
    const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
    // A request without a length and without chunks has no body; browsers send a DELETE like this.
    const isOpen = request.headers.has('transfer-encoding');
    const length = Number(request.headers.get('content-length') ?? (isOpen ? Number.NaN : 0));
    if (Number.isNaN(length)) return refuse(411, '请求太长或没有写明长度，已拒绝。请刷新页面再试。');
    if (length > (isUpload ? largestUpload : largestBody)) {
      return refuse(
        413,
        isUpload ? '文件太大了，单个文件不能超过 30 MB。' : '提交的内容太多了，请分几次提交。',
      );
    }
    return handle(request, args);
  };
}
