/** What can be known about a link without network access. */
export interface LinkSurroundings {
  /** Hosts of the town's own site. */
  ownHosts: readonly string[];
  /**
   * Whether the site has a page at this path, e.g. `/stations/longyan/`. Undefined: paths are not checked.
   */
  hasPage: ((path: string) => boolean) | undefined;
}

const privateHost =
  /^(?:localhost|.*\.local|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[)/;

/** Whether a link is fine, cannot work for a reader, or leads to another site. */
export function judgeLink(
  href: string,
  { ownHosts, hasPage }: LinkSurroundings,
): 'fine' | 'broken' | 'foreign' {
  if (href.startsWith('#')) return href.length > 1 ? 'fine' : 'broken';
  if (href.startsWith('/') && !href.startsWith('//')) {
    const path = href.replace(/[?#].*$/, '');
    return hasPage === undefined || hasPage(path) ? 'fine' : 'broken';
  }
  if (/^(?:tel|mailto):./i.test(href)) return 'fine';
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href) || /[\s\p{Script=Han}]/u.test(href)) return 'broken';
  const { hostname } = new URL(href);
  if (ownHosts.includes(hostname)) return 'fine';
  if (!hostname.includes('.') || privateHost.test(hostname)) return 'broken';
  return 'foreign';
}
