import { largestBody, largestUpload } from './body-limits.ts';
import { refuse } from './refuse.ts';

/**
 * Whether a request comes from this very origin, or from no page at all, e.g. a program. A neighbour under the same domain
 * (`www.` beside `wmsj.`) is another site here, though browsers send it the cookies.
 */
function isOwn(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  // The server in front writes it, from what a trusted proxy says or from `Host`.
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}

type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

/**
 * Looks at a request before Payload reads its body: one from another site does not change anything with the cookie of
 * whoever happens to be signed in, and none is larger than it has reason to be (Payload reads JSON of any size).
 */
export function guardRequest<Args>(handle: Handler<Args>): Handler<Args> {
  return async (request, args) => {
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && !isOwn(request)) {
      return refuse(403, '请求来自别的网站，已拒绝。请在管理后台里操作。');
    }
    if (!changes || request.body === null) return handle(request, args);
    const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
    // Without a length and without chunks there is no body, as browsers send a DELETE.
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
