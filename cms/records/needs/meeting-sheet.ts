import type { Endpoint, PayloadRequest } from 'payload';
import { needChannels, type NeedChannel } from '#content/schema/need.ts';
import { html, type Html } from '#content/writing/html.ts';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { idsOf } from '#cms/access/id-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { printedAnswer } from '#cms/papers/printed-answer.ts';
import { linedSheet } from '#cms/papers/lined-sheet.ts';
import { blankLine } from '#cms/papers/printed-parts.ts';
import { paperChannels } from './paper-channels.ts';

/** Headings: all but the first are headings that an imported sheet may have (`cms/exchange/tables/needs.ts`). */
const columns = [
  ['序号', 'tiny'],
  ['想办的事、遇到的难处'],
  ['所在村', 'middle'],
  ['怎么称呼', 'middle'],
  ['电话（自愿）', 'long'],
  ['备注', 'middle'],
] as const;
export const sheetColumns = columns.map(([heading]) => heading);

const sheet = (channel: NeedChannel, town: string, station: string): Html => {
  const name = `群众需求登记表（${needChannels[channel]}）`;
  return linedSheet({
    title: name,
    hint: '按浏览器的“打印”打在 A4 纸上。会后一行行登记；或者照这些列名填进 Excel，另加“来源渠道”和“提出日期”两列，从“导入导出”一次导入。',
    heading: `${town}${name}`,
    head: html`${blankLine('站点', station)} ${blankLine('日期')} ${blankLine('地点')} ${blankLine('记录人')}`,
    columns,
    foot: '姓名和电话自愿写，只供办理和回访，不公开；录入后加密存放，办结 90 天后抹去。纸表录入后请锁好，用完销毁。',
  });
};

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
    return printedAnswer(sheet(channel, townName ?? '', await ownStation(req)));
  },
};
