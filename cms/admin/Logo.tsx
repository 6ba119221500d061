import type { ServerProps } from 'payload';
import { Icon } from './Icon.tsx';

/** The town's name on the login page. */
export async function Logo({ payload }: ServerProps) {
  const { townName } = await payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true });
  return (
    <div className="practice-logo">
      <Icon />
      <strong>{townName}</strong>
      <span>新时代文明实践 · 管理后台</span>
    </div>
  );
}
