import { formatDay } from '#content/wishes/words.ts';
import { html, type Html } from '#content/writing/html.ts';
import { printedPage } from '#cms/papers/printed-page.ts';
import { qrPicture } from '#cms/papers/printed-parts.ts';

/** Papers that a slip is printed on: A6 from a sheet printer, a roll of 80 mm from a till. A roll
 * has a length here because browsers know no paper without one. */
export const slipPapers = {
  A6: { paper: '105mm 148mm', margin: '7mm 8mm', width: '89mm', qr: 24 },
  '80': { paper: '80mm 160mm', margin: '3mm 4mm', width: '72mm', qr: 30 },
} as const;
export type SlipPaper = keyof typeof slipPapers;

/** What a slip says. */
export interface Slip {
  slipNumber: string;
  name: string;
  reward: string;
  quantity: string;
  /** Points as people write them. */
  spent: string;
  balance: string;
  stateName: string;
  /** Moments; null if they do not apply. */
  at: string;
  fetchBy: string | null;
  place: string;
  handledBy: string;
  issuer: string;
  phone: string;
}

const line = (label: string, value: string): Html | null =>
  value === ''
    ? null
    : html`<dt>${label}</dt>
        <dd>${value}</dd>`;

/** A slip to print: what was redeemed, what is left, and a QR code that the counter's scanner reads. */
export function slipPage(slip: Slip, on: SlipPaper): Html {
  const { qr, ...page } = slipPapers[on];
  return printedPage({
    ...page,
    title: `兑换单 ${slip.slipNumber}`,
    hint: on === 'A6' ? '打在 A6 纸上。' : '打在 80 毫米的小票纸上，打印时边距选“无”。',
    body: html`<div class="slip">
      <h1>积分兑换单</h1>
      <p class="centred">${slip.issuer}</p>
      <dl>
        ${line('姓名', slip.name)} ${line('兑换', slip.reward)} ${line('数量', slip.quantity)}
        ${line('扣积分', slip.spent)} ${line('余积分', slip.balance)} ${line('状态', slip.stateName)}
        ${line('办理日期', formatDay(slip.at))}
        ${line('最晚领取', slip.fetchBy === null ? '' : formatDay(slip.fetchBy))} ${line('领取', slip.place)}
        ${line('经办', slip.handledBy)}
      </dl>
      ${qrPicture(slip.slipNumber, '兑换单号', qr)}
      <p class="centred">${slip.slipNumber}</p>
      <p class="foot centred">
        余积分是打印这张单子时的。${
          slip.phone !== '' && html`<span class="whole">有疑问请打 ${slip.phone}。</span>`
        }
      </p>
    </div>`,
  });
}
