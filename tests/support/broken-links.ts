import { LinkChecker } from 'linkinator';

/** Walks a site from an address through every link, fragments too, and says which lead nowhere and how many were tried. */
export async function brokenLinks(start: string): Promise<{ broken: string[]; tried: number }> {
  const { links } = await new LinkChecker().check({
    path: start,
    recurse: true,
    concurrency: 20,
    checkFragments: true,
    timeout: 20_000,
    // Other sites are not ours to judge, and the CMS answers its own addresses.
    linksToSkip: async (link) => !link.startsWith(start) || /^https?:\/\/[^/]+\/(?:admin|api)\b/.test(link),
  });
  return {
    tried: links.filter(({ state }) => state === 'OK').length,
    broken: links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, status, parent }) => `${url} (${status}) on ${parent}`),
  };
}
