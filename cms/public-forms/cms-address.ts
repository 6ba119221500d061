import { settings } from '#cms/env/env.ts';
import { siteAddress } from './site-address.ts';

/**
 * Full address of a page of this CMS for residents: below `WISH_URL` or `SITE_URL` if one is set, otherwise
 * below the address under which staff have reached it.
 */
export function cmsAddress({ headers }: { readonly headers: Headers }, path: string): string {
  if (settings.wishUrl !== undefined) return `${settings.wishUrl}${path}`;
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  const protocol = headers.get('x-forwarded-proto') ?? 'http';
  return `${settings.siteUrl ?? `${protocol}://${host}`}${siteAddress(path)}`;
}
