/** `href` of a page or file of the site, with its base path: `/stations/` → `/wmsj/stations/`. */
export function link(path: string): string {
  if (!path.startsWith('/')) throw new Error(`站内地址要以 / 开头：${path}`);
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
