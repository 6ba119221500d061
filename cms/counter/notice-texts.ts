import { shanghaiDay } from '#content/time/shanghai.ts';
import { formatDay } from '#content/wishes/words.ts';
import { fewestAccounts } from '#content/schema/points-count.ts';
import { pointsText } from '#content/points/points-text.ts';
import { html, type Html } from '#content/writing/html.ts';
import type { PaperWitness } from '#cms/papers/paper-witness.ts';
import { printedPage } from '#cms/papers/printed-page.ts';
import { printedWitness } from '#cms/papers/printed-witness.ts';
import type { AppealCounts } from './appeal-counts.ts';
import type { NoticeRow } from './notice-rows.ts';

/** A notice as it is shown. */
export interface ShownNotice {
  title: string;
  /** Moments. */
  from: string;
  to: string;
  asOf: string;
  appealUntil: string;
  rows: readonly NoticeRow[];
  issuer: string;
  phone: string;
  appeals: AppealCounts;
  witness: PaperWitness | null;
}

/** Sheets that a notice is printed on: how many columns of names fit. */
export const noticePapers = {
  A4: { paper: 'A4', margin: '15mm 14mm', width: '182mm', columns: 2 },
  A3: { paper: 'A3 landscape', margin: '15mm 14mm', width: '392mm', columns: 4 },
} as const;
export type NoticePaper = keyof typeof noticePapers;

const byVillage = (rows: readonly NoticeRow[]) => [...Map.groupBy(rows, ({ village }) => village)];

/** The numbers of a notice. The two answers are told apart only where enough had each: else everybody's is known. */
const told = ({ total, upheld, rejected, open }: AppealCounts): string => {
  if (total === 0) return '没有收到异议';
  const isApart = upheld >= fewestAccounts && rejected >= fewestAccounts;
  const answers = isApart ? `（成立并更正 ${upheld} 件，不成立 ${rejected} 件）` : '';
  return `收到异议 ${total} 件，其中已答复 ${upheld + rejected} 件${answers}，正在核对 ${open} 件`;
};

const howToAppeal = ({ appealUntil, phone }: ShownNotice) =>
  `对积分有异议的，请在 ${formatDay(appealUntil)} 以前，本人到登记的实践站提出${phone === '' ? '' : `，或打电话 ${phone}`}。站里核对后当面答复，公开的只有件数。`;

const village = (name: string, rows: readonly NoticeRow[]): Html =>
  html`<table class="notice">
    <caption>
      ${name}
    </caption>
    <thead>
      <tr>
        <th scope="col">姓名</th>
        <th scope="col">得分</th>
        <th scope="col">用分</th>
        <th scope="col">到期</th>
        <th scope="col">结余</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <td>${row.name}</td>
            <td>${pointsText(row.gained)}</td>
            <td>${pointsText(row.used)}</td>
            <td>${pointsText(row.lapsed)}</td>
            <td>${pointsText(row.balance)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** The notice to print and post. */
export function noticePage(notice: ShownNotice, on: NoticePaper): Html {
  const { columns, ...page } = noticePapers[on];
  const { title, from, to, asOf, rows, issuer, appeals, witness } = notice;
  return printedPage({
    ...page,
    title,
    hint: `打在 ${on} 纸上，盖章后贴在公示栏。名单按村和姓名拼音排，不按分数排。`,
    body: html`<h1>${title}</h1>
      <p>
        现将 ${formatDay(from)}至${formatDay(to)}的志愿积分公示如下（${formatDay(asOf)}计算，共 ${rows.length}
        行）。姓名隐去名字，按村和拼音排列，不排名次。
      </p>
      <div class="columns-${columns}">${byVillage(rows).map(([name, own]) => village(name, own))}</div>
      <p>${howToAppeal(notice)}${appeals.total > 0 && `到现在${told(appeals)}。`}</p>
      <p class="right">${issuer}　${formatDay(asOf)}</p>
      ${printedWitness(witness)}`,
  });
}

/** Longest list that the site's notice shows, in characters; a longer one hangs at the stations alone. */
const longestList = 15_000;

/** The text of the notice on the site. */
export function noticeText(notice: ShownNotice): string {
  const { from, to, asOf, rows, appeals, appealUntil } = notice;
  const list = byVillage(rows)
    .map(
      ([name, own]) =>
        `## ${name}\n\n${own
          .map(
            (row) =>
              `- ${row.name.replace('*', '\\*')}：得 ${pointsText(row.gained)}，用 ${pointsText(row.used)}，到期 ${pointsText(row.lapsed)}，结余 ${pointsText(row.balance)}`,
          )
          .join('\n')}`,
    )
    .join('\n\n');
  const isOver = shanghaiDay(new Date()) > shanghaiDay(appealUntil);
  return [
    `${formatDay(from)}至${formatDay(to)}的志愿积分公示如下（${formatDay(asOf)}计算）。姓名隐去名字，按村和拼音排列，不排名次。`,
    howToAppeal(notice),
    ...(isOver || appeals.total > 0 ? [`公示期内${told(appeals)}。`] : []),
    list.length > longestList ? '名单较长，张贴在各站的公示栏。' : list,
  ].join('\n\n');
}
