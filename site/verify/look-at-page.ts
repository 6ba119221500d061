import { findPrivateValues, privateKinds } from '#content/privacy/private-patterns.ts';
import type { SiteFault } from './site-fault.ts';

const decode = (text: string) =>
  text
    .replace(/&(?:amp|#38|#x26);/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|apos);/g, "'");

/**
 * Addresses in a page: href, src, action and each candidate of srcset. Links in texts that people write are left out: one that
 * leads nowhere is theirs to mend, and must not keep the town from publishing, or from taking down what it leads to.
 */
function addressesIn(html: string): string[] {
  const addresses: string[] = [];
  const ours = html.replace(/<a\b[^>]*\sdata-written=""[^>]*>/g, '');
  for (const [, name, value] of ours.matchAll(/\s(href|src|action|srcset)="([^"]*)"/g)) {
    if (value === undefined) continue;
    if (name === 'srcset')
      addresses.push(...value.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''));
    else addresses.push(decode(value));
  }
  return addresses;
}

/** What a reader sees of a page: without scripts, styles and tags. */
const visibleText = (html: string) =>
  html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');

/** What a look at one page found. */
export interface PageLook {
  readonly faults: SiteFault[];
  /** Addresses of this site that it names, without the base path. */
  readonly targets: ReadonlySet<string>;
}

/** Looks at one page; whether its addresses exist is told by `exists`. */
export function lookAtPage(
  page: string,
  html: string,
  basePath: string,
  exists: (url: string) => boolean,
): PageLook {
  const faults: SiteFault[] = [];
  const targets = new Set<string>();
  const here = new URL(basePath + page.slice(1), 'http://site.invalid');
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
  for (const address of new Set(addressesIn(html))) {
    if (address === '' || /^(?:mailto|tel|data|javascript|webcal):/.test(address)) continue;
    const target = new URL(address, here);
    if (target.host !== here.host) continue;
    const target_path = decodeURIComponent(target.pathname);
    if (/^\/(?:admin|api)\b/.test(target_path)) continue;
    if (!target_path.startsWith(basePath)) {
      faults.push({ page, message: `链接“${address}”不在站点路径 ${basePath} 之下。` });
      continue;
    }
    const url = `/${target_path.slice(basePath.length)}`;
    targets.add(url);
    if (!exists(url)) faults.push({ page, message: `链接“${address}”指向的页面或文件不存在。` });
    else if (url === page && target.hash.length > 1 && !ids.has(decodeURIComponent(target.hash.slice(1)))) {
      faults.push({ page, message: `页内链接“${address}”没有对应的位置。` });
    }
  }
  for (const [, host] of html.matchAll(
    /<(?:script|img|iframe|link|source|video|audio)\b[^>]*\s(?:src|href)="((?:https?:)?\/\/[^"]+)"/g,
  )) {
    if (
      !/<link[^>]*rel="(?:canonical|alternate)"/.test(html) ||
      !html.includes(`rel="canonical" href="${host}"`)
    ) {
      faults.push({ page, message: `页面从其他网站加载内容：${host}` });
    }
  }
  for (const finding of findPrivateValues(visibleText(html))) {
    const shown = `${finding.match.slice(0, 3)}…${finding.match.slice(-2)}`;
    faults.push({
      page,
      message: `正文里有${privateKinds[finding.kind]}（${shown}），请在对应记录里改成打码形式后再发布。`,
    });
  }
  return { faults, targets };
}
