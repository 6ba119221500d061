import { figureCells } from '#content/history/figure-cells.ts';
import { hashOfFigures, hashOfRows } from '#content/history/root-hashes.ts';
import { shortHash } from '#content/history/short-hash.ts';
import { metricsDocument } from '#content/metrics/metrics-document.ts';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { checkChain, type ChainChecks } from './check-chain.ts';
import { checkMetrics } from './check-metrics.ts';
import { checkPage, checkPages } from './check-pages.ts';
import { checkSealedFile } from './check-sealed-file.ts';
import { figureWords } from './figure-words.ts';
import { findDataset, type Places } from './find-dataset.ts';
import type { VerifyFault, VerifyReport } from './finding.ts';
import { readDataset, readManifest, type ReadDataset } from './read-dataset.ts';
import { readJson } from './read-json.ts';
import type { Source } from './source.ts';
import { VerifyRefusal } from './verify-refusal.ts';

export interface VerifyOptions {
  /** First characters of a dataset's hash, as paper has them. */
  expect?: string | undefined;
  /** File with the sealed rows of a month, as an inspector gets it on the spot. */
  sealed?: string | undefined;
}

/** Older frozen pages that are looked at, the newest ones: in a folder, and on the web. */
const mostFrozen = { local: 200, remote: 10 } as const;

function compute({ tables, settings, manifest }: ReadDataset): MetricsDocument {
  try {
    return metricsDocument(tables, settings, { asOf: manifest.updatedAt, datasetHash: manifest.hash });
  } catch {
    throw new VerifyRefusal('表里的内容互相对不上，不能重算数字。');
  }
}

/** What the last entry must say about what is public now. */
function faultsOfHead(chain: ChainChecks, dataset: ReadDataset, published: unknown): VerifyFault[] {
  const head = chain.entries.findLast(({ release }) => release !== '');
  const tell = (message: string): VerifyFault[] => [{ kind: 'chain', message }];
  if (chain.history === null) return [];
  if (head === undefined) return tell('历史里一条也没有。');
  const { manifest, rows } = dataset;
  if (head.dataset !== manifest.hash)
    return tell(
      `整份数据的指纹是 ${shortHash(manifest.hash)}，历史最后一条签字的是 ${shortHash(head.dataset)}：数据在签字以后被改动过，或者这一版没有记入历史。`,
    );
  if (head.rows !== hashOfRows(rows) || hashOfRows(chain.history.rows) !== head.rows)
    return tell('记录的指纹与历史最后一条签字的不相等：表被改动过。');
  if (head.figures !== hashOfFigures(figureCells(published)))
    return tell('公布的数字与历史最后一条签字的不相等：metrics.json 被改动过。');
  return [];
}

function faultsOfExpected(
  expect: string,
  hash: string,
  chain: ChainChecks | null,
  notices: string[],
): VerifyFault[] {
  if (hash.startsWith(expect)) {
    notices.push(`与纸上的 ${expect} 相等，就是现在公布的这一版。`);
    return [];
  }
  const entries = chain?.entries ?? [];
  const at = entries.findIndex(({ dataset }) => dataset.startsWith(expect));
  const entry = entries[at];
  if (entry === undefined) {
    const where = chain === null ? '这里没有历史，只有现在这一版' : '历史里也没有这一版';
    return [
      {
        kind: 'expect',
        message: `纸上的指纹是 ${expect}，现在公布的是 ${shortHash(hash)}，${where}：当时公布的被换掉了。`,
      },
    ];
  }
  const later = entries.slice(at + 1);
  const corrections = later.reduce((sum, one) => sum + one.corrections, 0);
  const late = later.reduce((sum, one) => sum + one.late, 0);
  notices.push(
    `纸上的 ${expect} 是历史第 ${entry.number} 条，${entry.at} 公布。之后又公布 ${later.length} 次，更正 ${corrections} 条、补录 ${late} 条记录。`,
  );
  return [];
}

async function verifyOnce(
  source: Source,
  places: Places,
  { expect, sealed }: VerifyOptions,
): Promise<VerifyReport> {
  const manifest = await readManifest(source, places);
  const dataset = await readDataset(source, places, manifest);
  const computed = compute(dataset);
  const cells = figureCells(computed);
  const words = figureWords(computed);
  const [faults, notices]: [VerifyFault[], string[]] = [[...dataset.faults], []];
  notices.push('图片和文件没有下载核对；由不公开的名册汇总的人数只核对没有改过。');

  const metricsFile = `${places.data}metrics.json`;
  const metricsBytes = await source.read(metricsFile);
  const published = metricsBytes === null ? null : readJson(metricsFile, metricsBytes);
  const metrics =
    metricsBytes === null
      ? { faults: [], figures: 0 }
      : checkMetrics(published, computed, words, metricsFile);
  if (metricsBytes === null) notices.push('这里没有 metrics.json，只核对了表。');
  faults.push(...metrics.faults);

  const folder = `${places.data}history/`;
  let frozen = 0;
  const chain = await checkChain(source, folder, async (entry, history, left) => {
    if (left >= (source.isRemote ? mostFrozen.remote : mostFrozen.local) || entry.release === '') return;
    const bytes = await source.read(`${folder}${entry.release}/index.html`);
    if (bytes === null) return;
    frozen += 1;
    const look = checkPage(
      new TextDecoder().decode(bytes),
      `/data/history/${entry.release}/`,
      history.cells,
      words,
    );
    faults.push(
      ...look.faults.map((fault) => ({ ...fault, message: fault.message.replace('重算是', '当时签字的是') })),
    );
  });
  if (chain === null) notices.push('这里没有历史，没有核对签字和先后次序。');
  else {
    faults.push(...chain.faults);
    if (metricsBytes !== null) faults.push(...faultsOfHead(chain, dataset, published));
    notices.push(...chain.notices);
    const key = chain.history?.publicKey;
    if (key) notices.push(`签字的公钥指纹是 ${chain.entries.at(-1)?.key ?? ''}，请与纸上的对照。`);
  }
  if (expect !== undefined) faults.push(...faultsOfExpected(expect, manifest.hash, chain, notices));

  if (sealed !== undefined) faults.push(...(await checkSealedFile(sealed, dataset.tables, notices)));

  const frozenPage = `data/history/${shortHash(manifest.hash)}/index.html`;
  const pages = places.site === null ? null : await checkPages(source, places.site, frozenPage, cells, words);
  faults.push(...(pages?.faults ?? []));
  notices.push(...(pages?.notices ?? ['这里只有数据，没有网页，没有核对网页上的数字。']));
  return {
    isEqual: faults.length === 0,
    source: source.name,
    datasetHash: manifest.hash,
    checked: {
      files: dataset.files,
      rows: [...dataset.rows.values()].reduce((sum, { size }) => sum + size, 0),
      figures: metrics.figures,
      pages: (pages?.pages ?? 0) + frozen,
      pageFigures: pages?.figures ?? 0,
      entries: chain?.entries.length ?? 0,
    },
    faults,
    notices,
  };
}

/**
 * Checks a published site or dataset: hashes, chain and signatures, every figure computed anew, and the figures on its
 * pages. Throws a VerifyRefusal if it cannot be checked at all.
 */
export async function verify(source: Source, options: VerifyOptions = {}): Promise<VerifyReport> {
  const places = await findDataset(source);
  for (let tries = 1; ; tries += 1) {
    const report = await verifyOnce(source, places, options);
    if (report.isEqual || !source.isRemote || tries === 3) return report;
    // A release may have gone live while its files were being read; then everything is read once more.
    if ((await readManifest(source, places)).hash === report.datasetHash) return report;
  }
}
