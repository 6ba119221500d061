import type { Endpoint, PayloadRequest } from 'payload';
import { needChannels, type NeedChannel } from '#content/schema/need.ts';
import { html, type Html } from '#content/writing/html.ts';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { idsOf } from '#cms/access/id-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { paperChannels } from './paper-channels.ts';

/** Lines of one sheet: with handwriting of older people they fill an A4 page. */
const lines = 20;
/** Headings: all but the first are headings that an imported sheet may have (`cms/exchange/tables/needs.ts`). */
export const sheetColumns = [
  '序号',
  '想办的事、遇到的难处',
  '所在村',
  '怎么称呼',
  '电话（自愿）',
  '备注',
] as const;

const blank = (label: string, text = ''): Html =>
  html`<span>${label}：<span class="blank">${text}</span></span>`;

const sheet = (channel: NeedChannel, town: string, station: string): Html =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>群众需求登记表（${needChannels[channel]}）</title>
        <style>
          @page {
            size: A4;
            margin: 14mm 12mm;
          }
          * {
            box-sizing: border-box;
          }
          body {
            max-width: 186mm;
            margin: 0 auto;
            background: #fff;
            color: #000;
            font:
              11pt/1.4 'Noto Sans CJK SC',
              'Source Han Sans SC',
              'PingFang SC',
              'Microsoft YaHei',
              sans-serif;
          }
          h1 {
            margin: 0;
            font-size: 17pt;
            text-align: center;
          }
          .head {
            display: flex;
            flex-wrap: wrap;
            justify-content: space-between;
            gap: 2mm 4mm;
            margin: 5mm 0 3mm;
          }
          .blank {
            display: inline-block;
            min-width: 25mm;
            padding: 0 1mm;
            border-bottom: 1px solid #000;
          }
          table {
            width: 100%;
            border-collapse: collapse;
            table-layout: fixed;
          }
          th,
          td {
            padding: 1mm 1.5mm;
            border: 1px solid #000;
            text-align: center;
            vertical-align: middle;
          }
          th {
            font-size: 10pt;
          }
          td {
            height: 11.6mm;
          }
          .short {
            width: 11mm;
          }
          .middle {
            width: 24mm;
          }
          .phone {
            width: 32mm;
          }
          .foot {
            margin: 3mm 0 0;
            font-size: 9pt;
          }
          .screen {
            margin: 5mm 0;
            padding: 3mm 4mm;
            background: #f2eee6;
          }
          @media print {
            .screen {
              display: none;
            }
          }
        </style>
      </head>
      <body>
        <p class="screen">
          按浏览器的“打印”打在 A4 纸上。会后一行行登记；或者照这些列名填进
          Excel，另加“来源渠道”和“提出日期”两列，从“导入导出”一次导入。
        </p>
        <h1>${town}群众需求登记表（${needChannels[channel]}）</h1>
        <p class="head">${blank('站点', station)} ${blank('日期')} ${blank('地点')} ${blank('记录人')}</p>
        <table>
          <colgroup>
            <col class="short" />
            <col />
            <col class="middle" />
            <col class="middle" />
            <col class="phone" />
            <col class="middle" />
          </colgroup>
          <thead>
            <tr>
              ${sheetColumns.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${Array.from(
              { length: lines },
              (_, index) =>
                html`<tr>
                  <td>${index + 1}</td>
                  ${sheetColumns.slice(1).map(() => html`<td></td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
        <p class="foot">
          姓名和电话自愿写，只供办理和回访，不公开；录入后加密存放，办结 90
          天后抹去。纸表录入后请锁好，用完销毁。
        </p>
      </body>
    </html>`;

/** Short name of the user's station, if there is just one. */
async function ownStation(req: PayloadRequest): Promise<string> {
  const [id, ...others] = idsOf(activeUser(req)?.stations);
  if (id === undefined || others.length > 0) return '';
  const station = await req.payload.findByID({
    collection: 'stations',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  });
  return station?.shortName ?? '';
}

/**
 * `GET /api/needs/meeting-sheet?channel=assembly`: an empty sheet to print for a meeting or for visits, with 20
 * lines. For those who register needs.
 */
export const meetingSheetEndpoint: Endpoint = {
  path: '/meeting-sheet',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, 'administrator', 'editor', 'clerk'))
      throw new Refusal('只有登记需求的人才能打印登记表。', 403);
    const asked = req.searchParams.get('channel');
    const channel = paperChannels.find((one) => one === asked);
    if (channel === undefined)
      throw new Refusal('请写明是哪一种会：channel=assembly、courtyard 或 visit。', 400);
    const { townName } = await req.payload.findGlobal({
      slug: 'siteSettings',
      depth: 0,
      overrideAccess: true,
    });
    return new Response(sheet(channel, townName ?? '', await ownStation(req)).toString(), {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  },
};
