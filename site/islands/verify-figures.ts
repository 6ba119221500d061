import { figureCells } from '#content/history/figure-cells.ts';
import { isShownAs } from '#content/history/is-shown-as.ts';
import { formatPeriod } from '#content/metrics/format.ts';
import { metricsDocument } from '#content/metrics/metrics-document.ts';
import { tableNames, tablesFrom, type Settings, type Tables } from '#content/schema/index.ts';

/** What to check, and where to say what was found. */
export interface FiguresToVerify {
  /** Address of the dataset. */
  data: string;
  /** Address of a page with figures. */
  page: string;
  say: (text: string) => void;
  add: (text: string) => void;
}

/** Differences listed; the others are counted. */
const mostListed = 50;

interface Manifest {
  schemaVersion: number;
  updatedAt: string;
  hash: string;
  files: Record<string, string>;
}

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function load(base: string, file: string): Promise<ArrayBuffer> {
  const answer = await fetch(base + file, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${file} 下载不了（${answer.status}）。`);
  return answer.arrayBuffer();
}

const read = <T>(bytes: ArrayBuffer): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

/** Checks hashes, where the connection allows it, and computes every figure anew; then compares a page with them. */
export async function verifyFigures({ data: base, page, say, add }: FiguresToVerify): Promise<void> {
  const manifest = read<Manifest>(await load(base, 'manifest.json'));
  const subtle = globalThis.isSecureContext ? crypto.subtle : undefined;
  let faults = 0;
  const rows = new Map<string, unknown>();
  for (const [at, name] of tableNames.entries()) {
    say(`正在核对第 ${at + 1} 张表，共 ${tableNames.length} 张…`);
    const bytes = await load(base, `${name}.json`);
    rows.set(name, read(bytes));
    if (!subtle || hex(await subtle.digest('SHA-256', bytes)) === manifest.files[`${name}.json`]) continue;
    faults += 1;
    add(`不相等：表 ${name}.json 的指纹与清单上的不一样，内容被改动过。`);
  }
  if (subtle) {
    const lines = Object.entries(manifest.files).map(([file, hash]) => `${hash}  ${file}\n`);
    const hash = hex(await subtle.digest('SHA-256', new TextEncoder().encode(lines.join(''))));
    if (hash === manifest.hash) add(`整份数据的指纹相等：${manifest.hash.slice(0, 12)}，请与纸上的对照。`);
    else {
      faults += 1;
      add('不相等：清单本身被改动过，与整份数据的指纹不一样。');
    }
  } else add('这里不是加密连接（https），浏览器不让计算指纹，所以只重算了数字，没有核对指纹。');

  say('正在重算…');
  const tables: Tables = tablesFrom((name) => rows.get(name) as Tables[typeof name]);
  const settings = read<Settings>(await load(base, 'settings.json'));
  const shown = read<{ metrics: { key: string; name: string; decimals: number }[] }>(
    await load(base, 'metrics.json'),
  );
  const names = new Map(shown.metrics.map(({ key, name }) => [key, name]));
  const source = { asOf: manifest.updatedAt, datasetHash: manifest.hash };
  const computed = figureCells(metricsDocument(tables, settings, source));
  const published = figureCells(shown);
  let equal = 0;
  const differing = [...new Set([...computed.keys(), ...published.keys()])].filter((name) => {
    const isSame = computed.get(name) === published.get(name);
    if (isSame) equal += 1;
    return !isSame;
  });
  for (const name of differing.slice(0, mostListed)) {
    const [metric = '', scope = '', period = ''] = name.split(' ');
    const where = scope === 'town' ? '全镇' : scope;
    add(
      `不相等：${names.get(metric) ?? metric}，${where}，${formatPeriod(period)}：公布 ${published.get(name) ?? '没有'}，重算 ${computed.get(name) ?? '没有'}。`,
    );
  }
  faults += differing.length;

  const decimals = new Map(shown.metrics.map((metric) => [metric.key, metric]));
  const text = new TextDecoder().decode(await load(page, ''));
  const elements = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('[data-figure]');
  for (const element of elements) {
    const name = element.getAttribute('data-figure') ?? '';
    const [metric = '', , period = ''] = name.split(' ');
    const definition = decimals.get(metric);
    if (definition && isShownAs(element.textContent, computed.get(name), definition)) continue;
    faults += 1;
    add(
      `不相等：网页上的${definition?.name ?? metric}，${formatPeriod(period)}写着 ${element.textContent}，重算 ${computed.get(name) ?? '没有'}。`,
    );
  }
  add(`看的网页是 ${new URL(page, location.href).pathname}，上面有 ${elements.length} 个数字。`);
  say(
    faults === 0
      ? `全部相等：重算了 ${equal} 个数字，与公布的一个不差。`
      : `有 ${faults} 处不相等，相等的有 ${equal} 个数字。`,
  );
}
