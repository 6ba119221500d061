import { findPrivateValues, privateKinds } from '#content/privacy/private-patterns.ts';
import { cleanText } from '#content/writing/clean-text.ts';
import { starsInNumber } from '#content/writing/stars-in-number.ts';
import { htmlPieces, type StartTag } from '../html/html-pieces.ts';
import type { SiteFault } from './site-fault.ts';

/** Elements that load the URL they name. */
const loading = new Set([
  'script',
  'img',
  'iframe',
  'link',
  'source',
  'video',
  'audio',
  'embed',
  'object',
  'track',
]);
/** `rel` values of `<link>` elements that name a URL but load nothing. */
const namesOnly = /^(?:canonical|alternate)$/;
/** Inline elements: text on both sides of their tags may be read as one word. */
const inline = new Set(['a', 'abbr', 'b', 'em', 'i', 'mark', 'small', 'span', 'strong', 'time', 'wbr']);
/**
 * Elements that end a line. Numbers in different table cells are not parts of one number; lines of a
 * paragraph, separated by `<br>`, may be.
 */
const isOwnLine = (name: string) => name !== 'br' && !inline.has(name);

/** What one pass over a page's elements collects. */
interface Gathered {
  /**
   * URLs that the page names, except links in texts written by editors. A broken link there is the editor's
   * to fix and must not stop the town from publishing, or from removing the page it links to.
   */
  readonly addresses: Set<string>;
  /** URLs that the page loads. */
  readonly loaded: Set<string>;
  readonly ids: Set<string>;
  /**
   * The visible text: `apart` has a space for every tag, `together` has none for inline tags. Both have a
   * line break for elements that end a line.
   */
  readonly apart: string;
  readonly together: string;
}

/** URLs in an attribute; `srcset` has one before each width. */
const candidates = (value: string) => value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');

function gather(html: string): Gathered {
  const [addresses, loaded, ids] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [apart, together]: [string[], string[]] = [[], []];
  const note = ({ name, attributes: read }: StartTag) => {
    const attributes = read();
    const id = attributes.get('id');
    if (id !== undefined) ids.add(id);
    const isLoading = loading.has(name) && !namesOnly.test(attributes.get('rel') ?? '');
    for (const key of ['href', 'src', 'action', 'srcset', 'poster', 'data']) {
      const value = attributes.get(key);
      if (value === undefined || attributes.has('data-written')) continue;
      for (const address of key === 'srcset' ? candidates(value) : [value]) {
        addresses.add(address);
        if (isLoading) loaded.add(address);
      }
    }
  };
  for (const piece of htmlPieces(html)) {
    if (piece.kind === 'text') {
      apart.push(piece.text);
      together.push(piece.text);
      continue;
    }
    if (piece.kind === 'start') {
      note(piece);
      if (piece.name === 'title' || piece.name === 'textarea') apart.push(piece.raw);
    }
    apart.push(isOwnLine(piece.name) ? '\n' : ' ');
    if (!inline.has(piece.name)) together.push(isOwnLine(piece.name) ? '\n' : ' ');
  }
  return { addresses, loaded, ids, apart: apart.join(''), together: together.join('') };
}

/** Result of checking one page. */
export interface PageLook {
  readonly faults: SiteFault[];
  /** URLs of this site that the page links to, without the base path. */
  readonly targets: ReadonlySet<string>;
}

/** Faults of one URL on a page. Adds the URL to `targets` if it is on this site. */
function* faultsOfAddress(
  address: string,
  page: string,
  basePath: string,
  ids: ReadonlySet<string>,
  targets: Set<string>,
  exists: (url: string) => boolean,
): Generator<string> {
  const here = new URL(basePath + page.slice(1), 'http://site.invalid');
  if (address === '' || /^(?:mailto|tel|data|javascript|webcal):/.test(address)) return;
  const target = new URL(address, here);
  if (target.host !== here.host) return;
  const targetPath = decodeURIComponent(target.pathname);
  if (/^\/(?:admin|api)\b/.test(targetPath)) return;
  if (!targetPath.startsWith(basePath)) {
    yield `链接“${address}”不在站点路径 ${basePath} 之下。`;
    return;
  }
  const url = `/${targetPath.slice(basePath.length)}`;
  targets.add(url);
  if (!exists(url)) yield `链接“${address}”指向的页面或文件不存在。`;
  else if (url === page && target.hash.length > 1 && !ids.has(decodeURIComponent(target.hash.slice(1))))
    yield `页内链接“${address}”没有对应的位置。`;
}

/** Checks one page. `exists` tells whether a URL of the site exists. */
export function checkPage(
  page: string,
  html: string,
  basePath: string,
  exists: (url: string) => boolean,
): PageLook {
  const { addresses, loaded, ids, apart, together } = gather(html);
  const faults: SiteFault[] = [];
  const targets = new Set<string>();
  for (const address of addresses)
    for (const message of faultsOfAddress(address, page, basePath, ids, targets, exists))
      faults.push({ page, message, isLink: true });
  for (const address of loaded)
    if (/^(?:https?:)?\/\//.test(address))
      faults.push({ page, message: `页面从其他网站加载内容：${address}` });
  const seen = new Set<string>();
  for (const text of [apart, together, together.replace(starsInNumber, '')]) {
    for (const finding of findPrivateValues(cleanText(text))) {
      const digits = finding.match.replace(/[^\dA-Za-z]/g, '');
      if (seen.has(digits)) continue;
      seen.add(digits);
      const shown = `${finding.match.slice(0, 3)}…${finding.match.slice(-2)}`;
      faults.push({
        page,
        message: `正文里有${privateKinds[finding.kind]}（${shown}），请在对应记录里改成打码形式后再发布。`,
        match: digits,
      });
    }
  }
  return { faults, targets };
}
