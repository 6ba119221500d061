import { laterBits, type FrozenPage, type History } from '#content/history/advance.ts';
import { correctionKinds } from '#content/history/changes.ts';
import { keyName } from '#content/history/entry-line.ts';
import { entryKinds } from '#content/history/history-entry.ts';
import { formatMoment } from '#content/metrics/format.ts';
import { tableLabels } from '#content/schema/table-labels.ts';
import { html, type Html } from '#content/writing/html.ts';
import type { LinkedEntry } from './chain-file.ts';
import type { FigureNames } from './figure-names.ts';
import { inHistory } from './history-folder.ts';

/** Why figures of a period that was over changed. */
export const kindNames: Readonly<Record<keyof typeof laterBits, string>> = {
  late: '补录',
  correction: '更正',
  recount: '重新汇总',
};

/** A moment in Chinese. */
export const dayAndTime = (at: string): Html => html`<time datetime="${at}">${formatMoment(at)}</time>`;

/** A link to a frozen page. */
export const releaseLink = (release: string, basePath: string): Html =>
  html`<a href="${basePath}data/history/${release}/"><code>${release}</code></a>`;

const isMarked = ({ later }: FrozenPage, bit: number) => (later & bit) !== 0;

/** What a frozen page says about what came later. */
export function laterPart(page: FrozenPage, basePath: string): string {
  const link = html`<a href="${basePath}data/history/corrections/">更正和补录</a>`;
  if (page.later === 0) return html`<p>到现在为止，这一版里的数字没有更正。</p>`.toString();
  return html`<p class="notice">
    ${isMarked(page, laterBits.correction) ? html`<strong>后有更正。</strong>这一版公布以后，其中有记录被改动或撤下。` : null}
    ${isMarked(page, laterBits.late) ? html`<strong>后有补录。</strong>这一版公布以后，又有过去时期的记录报来。` : null}
    ${isMarked(page, laterBits.recount) ? html`<strong>后有重新汇总。</strong>由不公开的名册汇总的人数，或者口径，后来有变。` : null}
    改了哪些、为什么，见${link}。下面的数字仍是当时公布的。
  </p>`.toString();
}

/** The entry of the chain on its frozen page. */
export function entryPart(entry: LinkedEntry, basePath: string): string {
  return html`<h2>这一版的签字</h2>
    <dl class="facts">
      <dt>第几条</dt>
      <dd>${entry.number}（${entryKinds[entry.kind]}）</dd>
      <dt>公布时间</dt>
      <dd>${dayAndTime(entry.at)}</dd>
      <dt>本条指纹</dt>
      <dd><code>${entry.hash}</code></dd>
      <dt>上一条指纹</dt>
      <dd><code>${entry.previous ?? '没有，这是第一条'}</code></dd>
      <dt>签字的公钥</dt>
      <dd><code>${entry.key}</code></dd>
      <dt>与上一条的差别</dt>
      <dd>
        补录 ${entry.late} 条，更正 ${entry.corrections} 条，见
        <a href="${basePath}data/history/${entry.release}/${inHistory.changes}">编号和指纹清单（JSON）</a>
      </dd>
    </dl>`.toString();
}

const mostListed = 100;

/** The history as a list: keys, and the newest entries. */
export function historyPart({ keys, pages, number }: History, basePath: string): string {
  return html`<p>到现在共有 ${number} 条，最近的在前。</p>
    <div class="scroll" tabindex="0" role="region" aria-label="公布过的各版">
      <table>
        <caption>
          公布过的各版
        </caption>
        <thead>
          <tr>
            <th scope="col">第几条</th>
            <th scope="col">公布时间</th>
            <th scope="col">冻结页</th>
            <th scope="col">之后</th>
          </tr>
        </thead>
        <tbody>
          ${pages
            .slice(-mostListed)
            .toReversed()
            .map(
              (page) =>
                html`<tr>
                  <td>${page.number}</td>
                  <td>${dayAndTime(page.at)}</td>
                  <td>${releaseLink(page.release, basePath)}</td>
                  <td>
                    ${
                      Object.entries(laterBits)
                        .filter(([, bit]) => isMarked(page, bit))
                        .map(([kind]) => `有${kindNames[kind as keyof typeof laterBits]}`)
                        .join('、') || '没有变化'
                    }
                  </td>
                </tr>`,
            )}
        </tbody>
      </table>
    </div>
    <p>
      更早的也都在：<a href="${basePath}data/history/${inHistory.index}">全部清单（JSON）</a>。<a
        href="${basePath}data/history/corrections/"
        >更正和补录</a
      >，可<a href="${basePath}data/history/${inHistory.feed}">订阅</a>。
    </p>
    <h2>公钥</h2>
    <p>每一条都由本镇的密钥签字。公钥的指纹请与纸上、与别处看到的对照：不一样，就是换过人。</p>
    <dl class="facts">
      ${keys.map(
        ({ publicKey, number: since, at, kind }) =>
          html`<dt>自第 ${since} 条</dt>
            <dd>
              指纹 <code>${keyName(publicKey)}</code>，${dayAndTime(at)}
              ${kind === 'newKey' ? '起用，原来的密钥遗失，没有旧密钥签字' : kind === 'rotation' ? '起用，由原来的密钥签字' : '起用'}<br />
              <code>${publicKey}</code>
            </dd>`,
      )}
    </dl>`.toString();
}

const tableName = (table: string) =>
  Object.entries(tableLabels).find(([name]) => name === table)?.[1].name ?? table;

/** Corrections and late records, newest first. */
export function correctionsPart({ newest }: History, names: FigureNames, basePath: string): string {
  const figure = ({ name, before, now }: History['newest'][number]['revisions'][number]) => {
    const [metric = '', scope, period = ''] = name.split(' ');
    return scope === 'town'
      ? html`<li>
          ${names.period(period)}
          <a href="${basePath}data/history/${inHistory.revisions}/${metric}/">${names.metric(metric)}</a
          >：${names.value(metric, before)} → ${names.value(metric, now)}
        </li>`
      : null;
  };
  return html`<p>
      更正：已经公布的记录被改动或撤下，都写原因。补录：过去时期的记录，过后才报来。撤下的记录只留编号和指纹，不留内容；当时的合计仍然包括它们。
    </p>
    <p><a href="${basePath}data/history/${inHistory.feed}">订阅更正（Atom）</a></p>
    ${newest.length === 0 ? html`<p>还没有。</p>` : null}
    ${newest.toReversed().map(
      ({ entry, corrections, late, revisions }) =>
        html`<h2>${dayAndTime(entry.at)}，${releaseLink(entry.release, basePath)}</h2>
          ${late.length > 0 ? html`<p>补录 ${late.length} 条过去时期的记录。</p>` : null}
          ${corrections.length === 0 && late.length === 0 ? html`<p>由不公开的名册重新汇总，或者口径有变。</p>` : null}
          <ul>
            ${corrections.map(
              ({ table, id, kind, reason }) =>
                html`<li>
                  ${tableName(table)}
                  <code>${id}</code
                  >：${kind === 'withdrawn' ? '已撤下' : correctionKinds[kind]}。原因：${reason}
                </li>`,
            )}
            ${revisions.flatMap((one) => figure(one) ?? [])}
          </ul>`,
    )}`.toString();
}
