import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recordTables } from '#content/schema/index.ts';
import { keyOf, type HeldRow, type Hold } from '#cms/dataset/held-row.ts';
import type { PageFault } from './site-build-error.ts';

/**
 * Pages that cannot be built now and stay as in the live release. `table` and `row` name the record they are
 * about.
 */
export interface KeptPage {
  table: string;
  row: string;
  name: string;
  reason: string;
  urls: string[];
}

/** Records to hold back and pages to keep, so that the next try may succeed. */
export interface Blamed {
  holds: Map<string, Hold>;
  kept: KeptPage[];
}

export interface Trial {
  faults: readonly PageFault[];
  /** Folder of the dataset that was tried. */
  dataset: string;
  /** Folder of the live release; null before the first release. */
  live: string | null;
  /**
   * Whether the live release was built by the same programs for the same day. If so, only a change can be the
   * cause.
   */
  isSameMaking: boolean;
  /** Rows held back in this dataset. */
  held: readonly HeldRow[];
  /** Pages that an earlier try of this publish keeps. */
  kept: readonly KeptPage[];
}

type Lines = Map<string, string>;

/**
 * Tables of records on which others depend. If both kinds have faults, the dependent records are handled
 * first.
 */
const bases = new Set(['stations', 'teams', 'projects', 'villages', 'categories']);
/** The rows of a dataset as lines of JSON, by `table/row`. */
function linesOf(dir: string): Lines {
  return new Map(
    recordTables.flatMap((table) => {
      const file = path.join(dir, `${table}.json`);
      if (!existsSync(file)) return [];
      return readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line): [string, string][] => {
          const id = /^\{"id":"([^"]+)"/.exec(line)?.[1];
          return id === undefined ? [] : [[keyOf(table, id), line.replace(/,$/, '')]];
        });
    }),
  );
}

const nameIn = (line: string | undefined) =>
  /"(?:title|name|code|alt|version)":"((?:[^"\\]|\\.)*)"/.exec(line ?? '')?.[1] ?? '一条记录';

/** Whether a text of the row contains these digits, with any separators between them. */
const shows = (line: string, match: string) =>
  [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].some(([, text = '']) =>
    text.replace(/[^\dA-Za-z]/g, '').includes(match),
  );

function reasonOf({ page, message, isBroken }: PageFault): string {
  return isBroken
    ? `它的网页 ${page} 生成时程序出错。请检查最近的改动，改好再保存；看不出原因的，请管理员查看运行日志。`
    : message;
}

/**
 * Finds the causes of page faults: the record whose text shows the private number, the record that the page
 * is about, or the change that affects the page. A changed record goes back to its state on the live site, or
 * is left out. A page that fails without any change stays as on the live site. Returns null if no cause can
 * be named.
 */
export function blame({ faults, dataset, live, isSameMaking, held, kept }: Trial): Blamed | null {
  const now = linesOf(dataset);
  const before: Lines = live === null ? new Map() : linesOf(path.join(live, 'data'));
  const isBack = new Set(held.map(({ table, row }) => keyOf(table, row)));
  const changed = [...now.keys()].filter((key) => now.get(key) !== before.get(key) && !isBack.has(key));
  const found = new Map<string, PageFault[]>();
  for (const fault of faults) {
    const { match } = fault;
    const showing = match === null ? [] : [...now].filter(([, line]) => shows(line, match));
    const own = fault.table !== null && fault.row !== null ? [keyOf(fault.table, fault.row)] : [];
    const keys = showing.length > 0 ? showing.map(([key]) => key) : own;
    for (const key of keys.length > 0 ? keys : ['']) found.set(key, [...(found.get(key) ?? []), fault]);
  }
  const tableOf = (key: string) => key.split('/')[0] ?? '';
  const named = [...found.keys()].filter((key) => key !== '');
  const first = named.filter((key) => !bases.has(tableOf(key)));
  const blamed: Blamed = { holds: new Map(), kept: [] };
  for (const key of first.length > 0 ? first : named.length > 0 ? named : ['']) {
    const list = found.get(key) ?? [];
    const [fault] = list;
    if (fault === undefined) continue;
    const reason = reasonOf(fault);
    const isChanged = live === null ? key !== '' : changed.includes(key);
    if (key !== '' && (isBack.has(key) || isChanged)) {
      blamed.holds.set(key, { reason, isOut: isBack.has(key) });
      continue;
    }
    const id = key.split('/')[1] ?? '';
    const line = now.get(key) ?? '';
    // The record itself did not change, so a change related to it is the cause. If the page is about no
    // single record, the cause is only known if there is a single change, and no unchanged record whose own
    // page fails: a list may show that record too.
    const near = changed.filter((other) =>
      key === ''
        ? changed.length === 1 && kept.length === 0
        : now.get(other)?.includes(`"${id}"`) === true || line.includes(`"${other.split('/')[1] ?? ''}"`),
    );
    if (isSameMaking && near.length > 0) {
      for (const other of near) blamed.holds.set(other, { reason, isOut: false });
      continue;
    }
    const urls = list.map(({ page }) => page);
    const isThere = (url: string) =>
      live !== null && existsSync(path.join(live, url.endsWith('/') ? `${url}index.html` : url));
    if (list.every(({ isBroken, page }) => isBroken && isThere(page)))
      blamed.kept.push({
        table: key === '' ? 'pages' : tableOf(key),
        row: key === '' ? (urls[0] ?? '') : id,
        name: key === '' ? `网页 ${urls[0] ?? ''}` : nameIn(line),
        reason,
        urls,
      });
    else if (key !== '') blamed.holds.set(key, { reason, isOut: true });
  }
  return blamed.holds.size > 0 || blamed.kept.length > 0 ? blamed : null;
}

/** Kept pages whose record has not changed since. Pages of changed records are tried again. */
export function stillKept(kept: readonly KeptPage[], dataset: string, live: string): KeptPage[] {
  if (kept.length === 0) return [];
  const [now, before] = [linesOf(dataset), linesOf(path.join(live, 'data'))];
  return kept.filter(({ table, row }) => now.get(keyOf(table, row)) === before.get(keyOf(table, row)));
}
