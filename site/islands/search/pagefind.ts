/** A search result from Pagefind; `data()` fetches its content. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ url: string; raw_content?: string; content: string; meta: Record<string, string> }>;
}

/** The part of Pagefind's API that search uses. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options?: Record<string, unknown>): Promise<void>;
  search(
    query: string | null,
    options?: { sort?: Record<string, 'asc' | 'desc'>; filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
}

/**
 * Loads Pagefind and all bundles of the index under `folder` (URL with final slash). Pages that are in a
 * newer bundle are left out of the results of older bundles.
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const response = await fetch(`${folder}bundles.json`);
  if (!response.ok) throw new Error(`bundles.json: ${response.status}`);
  const { bundles, replaced }: { bundles: string[]; replaced: string[] } = await response.json();
  const [first = 'main', ...others] = bundles;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}${first}/pagefind.js`);
  await pagefind.options({ basePath: `${folder}${first}/`, baseUrl: '/' });
  await pagefind.init();
  for (const bundle of others) await pagefind.mergeIndex(`${folder}${bundle}/`, { baseUrl: '/' });
  if (replaced.length === 0) return pagefind;
  const gone = new Set(replaced);
  return {
    options: pagefind.options,
    init: pagefind.init,
    mergeIndex: pagefind.mergeIndex,
    search: async (query, options) => {
      const found = await pagefind.search(query, options);
      return { results: found.results.filter(({ id }) => !gone.has(id)) };
    },
  };
}
