import type { Endpoint, PayloadRequest } from 'payload';
import { signInStepsPath } from '#content/wishes/places.ts';
import { isDay } from '#content/time/is-day.ts';
import { shanghaiDay, shanghaiTime, shanghaiWords } from '#content/time/shanghai.ts';
import { html, type Html } from '#content/writing/html.ts';
import { idOf } from '#cms/access/id-of.ts';
import { settings } from '#cms/env/env.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { printedAnswer } from '#cms/papers/printed-answer.ts';
import { linedSheet } from '#cms/papers/lined-sheet.ts';
import { printedPage } from '#cms/papers/printed-page.ts';
import { blankLine, qrPicture } from '#cms/papers/printed-parts.ts';
import type { Activity } from '#cms/payload-types.ts';
import { cmsAddress } from '#cms/public-forms/cms-address.ts';
import { dayCode, daysOf } from './day-code.ts';
import { signedActivity } from './signed-activity.ts';

const longDay = shanghaiWords({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });

async function stationName(req: PayloadRequest, { station }: Activity): Promise<string> {
  const found = await req.payload.findByID({
    collection: 'stations',
    id: idOf(station) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return found?.name ?? '';
}

const timesOf = ({ startsAt, endsAt }: Activity) =>
  endsAt == null ? shanghaiTime(startsAt) : `${shanghaiTime(startsAt)}–${shanghaiTime(endsAt)}`;

const sheet = (activity: Activity, station: string): Html =>
  linedSheet({
    title: `志愿者签到表：${activity.title}`,
    hint: '按浏览器的“打印”打在 A4 纸上。来的时候写签到时间，走的时候写签退时间，都由现场的人看着写。活动后在“签到录入”里一行行登记。',
    heading: '志愿者签到表',
    head: html`${blankLine('活动', activity.title)} ${blankLine('日期', longDay(activity.startsAt))}
    ${blankLine('时间', timesOf(activity))} ${blankLine('站点', station)} ${blankLine('现场负责人')}`,
    columns: [
      ['序号', 'tiny'],
      ['姓名'],
      ['电话', 'long'],
      ['签到时间', 'middle'],
      ['签退时间', 'middle'],
      ['担任', 'middle'],
      ['本人签名', 'long'],
    ],
    isClose: true,
    foot: '担任：负责人、组织者或志愿者，不写的算志愿者。有签到又有签退的才算现场签到；只写了一个时间的，由站里登记时长。姓名和电话只供登记时长，不公开；录入后请锁好。',
  });

const poster = (activity: Activity, day: string, address: string): Html => {
  const code = dayCode(activity.id, day);
  return printedPage({
    title: `签到海报：${activity.title}`,
    paper: 'A4',
    margin: '20mm 18mm',
    width: '174mm',
    hint: '打在 A4 纸上贴在现场，或者把这一页放在手机、平板上给大家扫。码只在这一天有用。扫码的人在“签到录入”里等您核对：看到本人了再确认。',
    body: html`<div class="centred">
      <h1>${activity.title}</h1>
      <p class="big">来了扫一次，走时再扫一次</p>
      ${qrPicture(`${address}?code=${encodeURIComponent(code)}`, '签到页的二维码', 130)}
      <p>扫不了码，请打开 ${address}<br />输入今天的签到码</p>
      <p class="code">${code}</p>
      <p>${longDay(`${day}T12:00:00+08:00`)}　${activity.place ?? ''}</p>
      <p>没有手机的，请在签到表上写。</p>
    </div>`,
  });
};

/** `GET /api/sign-sheets/paper?activity=ID`: an empty sheet to print for an activity, with 20 lines. */
const paperEndpoint: Endpoint = {
  path: '/sign-sheets/paper',
  method: 'get',
  handler: async (req) => {
    const activity = await signedActivity(req, req.searchParams.get('activity'));
    return printedAnswer(sheet(activity, await stationName(req, activity)));
  },
};

/** `GET /api/sign-sheets/poster?activity=ID&day=YYYY-MM-DD`: a page with the QR code of one of its days. */
const posterEndpoint: Endpoint = {
  path: '/sign-sheets/poster',
  method: 'get',
  handler: async (req) => {
    const activity = await signedActivity(req, req.searchParams.get('activity'));
    if (settings.isWithoutWishes)
      throw new Refusal('这里不在网上签到（WISH_URL=off）。请打印签到表，在纸上签。', 409);
    const [first, last] = daysOf(activity);
    const today = shanghaiDay(new Date());
    const day = req.searchParams.get('day') ?? (today >= first && today <= last ? today : first);
    if (!isDay(day) || day < first || day > last)
      throw new Refusal(
        `这场活动在 ${first === last ? first : `${first} 到 ${last}`}，没有 ${day} 的签到码。`,
        400,
      );
    return printedAnswer(poster(activity, day, cmsAddress(req, `${signInStepsPath}/open`)));
  },
};

export const paperEndpoints: Endpoint[] = [paperEndpoint, posterEndpoint];
