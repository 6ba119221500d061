import { LinkChecker } from 'linkinator';

/**
 * Follows every link of a site from a start address, including fragments. Returns the broken links and the
 * number of working ones.
 */
export async function brokenLinks(start: string): Promise<{ broken: string[]; tried: number }> {
  const { links } = await new LinkChecker().check({
    path: start,
    recurse: true,
    concurrency: 20,
    checkFragments: true,
    timeout: 20_000,
    // Other sites are not checked. /admin and /api are answered by the CMS.
    linksToSkip: async (link) => !link.startsWith(start) || /^https?:\/\/[^/]+\/(?:admin|api)\b/.test(link),
  });
  return {
    tried: links.filter(({ state }) => state === 'OK').length,
    broken: links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, status, parent }) => `${url} (${status}) on ${parent}`),
  };
}
