import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { findPrivateValues, privateKinds } from '#content/privacy/private-patterns.ts';

/** One thing that keeps a built site from going live; Chinese, with the page it is on. */
export interface SiteFault {
  page: string;
  message: string;
}

export interface SiteToVerify {
  dir: string;
  /** With leading and trailing slash. */
  basePath: string;
  /** Site paths without the base that must have a file, e.g. `/stations/`. */
  expected: readonly string[];
}

/** The file that a web server answers with for a site path. */
const fileOf = (url: string) =>
  url === '/404/' ? '/404.html' : url.endsWith('/') ? `${url}index.html` : url;

async function listFiles(dir: string): Promise<Set<string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(
        (entry) =>
          `/${path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
      ),
  );
}

const decode = (text: string) =>
  text
    .replace(/&(?:amp|#38|#x26);/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|apos);/g, "'");

/** Addresses in a page: href, src, action and each candidate of srcset. */
function addressesIn(html: string): string[] {
  const addresses: string[] = [];
  for (const [, name, value] of html.matchAll(/\s(href|src|action|srcset)="([^"]*)"/g)) {
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

/**
 * Looks a built site over before it goes live: every expected page is there, every internal address has its file (and, within
 * a page, its fragment), nothing loads from another host, and no page shows an ID-card, mobile or bank-card number.
 */
export async function verifySite({ dir, basePath, expected }: SiteToVerify): Promise<SiteFault[]> {
  const files = await listFiles(dir);
  const faults: SiteFault[] = [];
  for (const url of expected) {
    if (!files.has(fileOf(url)))
      faults.push({ page: url, message: '缺少这个页面，生成过程可能中断，请重新发布。' });
  }
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(path.join(dir, file), 'utf8');
    const page = file.replace(/index\.html$/, '');
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
      if (!files.has(fileOf(url))) faults.push({ page, message: `链接“${address}”指向的页面或文件不存在。` });
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
  }
  return faults;
}
