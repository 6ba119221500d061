import { createLocalReq, executeAuthStrategies, type Payload } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { refuse } from './refuse.ts';

type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

/**
 * Checks the user before an uploaded file is read: signed in, active, and allowed to write into the
 * collection. Payload itself reads the whole file first and checks then.
 */
export function mayUpload<Args>(handle: Handler<Args>, open: () => Promise<Payload>): Handler<Args> {
  return async (request, args) => {
    const { pathname } = new URL(request.url);
    const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
    const [, slug = '', id] = /^\/api\/([^/]+)(?:\/([^/]+))?$/.exec(pathname) ?? [];
    // Login is sent as a form, too.
    if (!isUpload || pathname.startsWith('/api/users/')) return handle(request, args);
    const payload = await open();
    const { user } = await executeAuthStrategies({ headers: request.headers, payload });
    const req = await createLocalReq(user ? { user } : {}, payload);
    if (!activeUser(req)) return refuse(401, '还没有登录，或登录已过期。请登录后再试。');
    const config = payload.config.collections.find((one) => one.slug === slug);
    const access = config?.upload ? config.access[id === undefined ? 'create' : 'update'] : undefined;
    // Other paths under a collection are endpoints with their own rules.
    if (access && !(await access({ req, ...(id === undefined ? {} : { id }) })))
      return refuse(403, '您的账号不能上传或修改这里的内容。需要的话请联系管理员。');
    return handle(request, args);
  };
}
