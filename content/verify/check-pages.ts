import type { FigureCells } from '#content/history/figure-cells.ts';
import { isShownAs } from '#content/history/is-shown-as.ts';
import { compareCells } from './check-metrics.ts';
import { carriedFigures, markedFigures } from './figures-on-page.ts';
import { partsOf, type FigureWords } from './figure-words.ts';
import type { VerifyFault } from './finding.ts';
import type { Source } from './source.ts';

/** Pages of a site on the web that are looked at; a folder is looked at whole. */
const mostRemotePages = 400;

export interface PageChecks {
  pages: number;
  figures: number;
  faults: VerifyFault[];
  notices: string[];
}

/** Compares what one page shows with the figures computed. */
export function checkPage(
  html: string,
  place: string,
  cells: FigureCells,
  words: FigureWords,
): Omit<PageChecks, 'pages' | 'notices'> {
  const marked = markedFigures(html);
  const faults = marked.flatMap(({ name, text }): VerifyFault[] => {
    const decimals = words.decimals(name);
    const value = cells.get(name);
    if (decimals !== undefined && isShownAs(text, value, decimals)) return [];
    return [
      {
        kind: 'page',
        place,
        ...partsOf(name),
        published: text.trim(),
        computed: value ?? null,
        message: `${words.name(name)}：网页 ${place} 上是 ${text.trim()}，重算是 ${value ?? '没有'}。`,
      },
    ];
  });
  const carried = carriedFigures(html);
  faults.push(...compareCells(carried, cells, words, { kind: 'page', place, isWhole: false }));
  return { figures: marked.length + carried.size, faults };
}

/** Pages of a site on the web: those in its sitemaps, without the many of single activities, which show no sums. */
async function remotePages(source: Source, site: string): Promise<string[]> {
  const read = async (file: string) =>
    new TextDecoder().decode((await source.read(`${site}${file}`)) ?? new Uint8Array());
  const places = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => place);
  const below = (address: string): string | null => {
    const root = new URL(source.name.endsWith('/') ? source.name : `${source.name}/`).pathname;
    const { pathname } = new URL(address, 'http://site.invalid');
    return pathname.startsWith(root) && !pathname.includes('..') ? pathname.slice(root.length) : null;
  };
  const found = new Set(['index.html', 'achievements/index.html', 'data/history/index.html']);
  for (const map of places(await read('sitemap-index.xml'))) {
    const file = URL.canParse(map, 'http://site.invalid') ? below(map) : null;
    if (file === null || /activit/.test(file)) continue;
    for (const place of places(await read(file))) {
      const page = URL.canParse(place, 'http://site.invalid') ? below(place) : null;
      if (page !== null && page.endsWith('/')) found.add(`${decodeURIComponent(page)}index.html`);
    }
  }
  return [...found];
}

/** Compares the figures on the pages of a site with those computed. Older frozen pages are not among them. */
export async function checkPages(
  source: Source,
  site: string,
  frozen: string,
  cells: FigureCells,
  words: FigureWords,
): Promise<PageChecks> {
  const done: PageChecks = { pages: 0, figures: 0, faults: [], notices: [] };
  const files = await source.list();
  const all =
    files === null
      ? [...(await remotePages(source, site)), frozen]
      : files
          .filter((file) => file.startsWith(site) && file.endsWith('.html'))
          .map((file) => file.slice(site.length));
  // Frozen pages show what was true then.
  const pages = all.filter((file) => !/^data\/history\/[^/]+\//.test(file) || file === frozen);
  if (files === null && pages.length > mostRemotePages)
    done.notices.push(`网页太多，只看了 ${mostRemotePages} 页；要看全部，请下载网站后核对文件夹。`);
  const mark = Buffer.from('data-figure=');
  const json = Buffer.from('application/json');
  for (const page of files === null ? pages.slice(0, mostRemotePages) : pages) {
    const bytes = await source.read(`${site}${page}`);
    if (bytes === null) continue;
    done.pages += 1;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!buffer.includes(mark) && !buffer.includes(json)) continue;
    const look = checkPage(buffer.toString('utf8'), `/${page.replace(/index\.html$/, '')}`, cells, words);
    done.figures += look.figures;
    done.faults.push(...look.faults);
  }
  if (done.figures === 0) done.notices.push('网页上没有找到可以核对的数字。');
  return done;
}
