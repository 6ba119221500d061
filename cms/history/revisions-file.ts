import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Revision } from '#content/history/advance.ts';
import { html } from '#content/writing/html.ts';
import type { FigureNames } from './figure-names.ts';
import { inHistory } from './history-folder.ts';
import { dayAndTime, kindNames, releaseLink } from './history-parts.ts';

const fileOf = (folder: string, metric: string) =>
  path.join(folder, inHistory.revisions, metric, 'revisions.jsonl');

function read(file: string): Revision[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line));
}

/** Adds revisions to the files of their metrics, each once. Returns the keys of these metrics. */
export function addRevisions(folder: string, revisions: readonly Revision[]): string[] {
  const byMetric = Map.groupBy(revisions, ({ name }) => name.slice(0, name.indexOf(' ')));
  for (const [metric, list] of byMetric) {
    const file = fileOf(folder, metric);
    const known = new Set(read(file).map(({ name, number }) => `${number} ${name}`));
    const fresh = list.filter(({ name, number }) => !known.has(`${number} ${name}`));
    mkdirSync(path.dirname(file), { recursive: true });
    appendFileSync(file, fresh.map((one) => `${JSON.stringify(one)}\n`).join(''));
  }
  return [...byMetric.keys()];
}

/** Rows of a page; older ones are in the file. */
const mostRows = 300;

/** The revision table of one figure: for each period of the town its value by release, as HTML. */
export function revisionsPart(folder: string, metric: string, names: FigureNames, basePath: string): string {
  const all = read(fileOf(folder, metric)).filter(({ name }) => name.split(' ')[1] === 'town');
  const rows = all.slice(-mostRows).toReversed();
  return html`<p>
      一个时期过完以后，它的数字本应不变；变了的，每一次都列在这里。没有列出的时期，从期满后第一次公布起没有变过。补录是过期才报来的记录，更正是改动或撤下了已经公布的记录，重新汇总是不公开的名册或口径有变。
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="逐版数值">
      <table>
        <caption>
          ${names.metric(metric)}，全镇
        </caption>
        <thead>
          <tr>
            <th scope="col">时期</th>
            <th scope="col">原来公布</th>
            <th scope="col">改为</th>
            <th scope="col">性质</th>
            <th scope="col">哪一版、什么时候</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, before, now, kind, release, at }) =>
              html`<tr>
                <th scope="row">${names.period(name.slice(name.lastIndexOf(' ') + 1))}</th>
                <td>${names.value(metric, before)}</td>
                <td>${names.value(metric, now)}</td>
                <td>${kindNames[kind]}</td>
                <td>${releaseLink(release, basePath)}，${dayAndTime(at)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p>
      <a href="${basePath}data/history/${inHistory.revisions}/${metric}/revisions.jsonl"
        >各站点、各类别和更早的（JSON）</a
      >
    </p>`.toString();
}
