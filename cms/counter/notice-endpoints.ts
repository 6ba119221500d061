import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { idOf } from '#cms/access/id-of.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { printedAnswer } from '#cms/papers/printed-answer.ts';
import type { PointsNotice } from '#cms/payload-types.ts';
import { inTurn } from '#cms/points/in-turn.ts';
import { readRows } from '#cms/points/read-rows.ts';
import { nowOf } from '#cms/points/today.ts';
import { typed } from '#cms/points/typed.ts';
import { appealCounts } from './appeal-counts.ts';
import { computeNotice } from './compute-notice.ts';
import { counterEndpoint, mayLook, mayWork } from './counter-endpoint.ts';
import { noticePage, noticePapers, noticeText, type NoticePaper, type ShownNotice } from './notice-texts.ts';
import { noticeRow } from './notice-rows.ts';
import { issuerOf } from './papers-for.ts';
import { quarterOf } from './quarter.ts';

const oneDay = 86_400_000;
const shapes = {
  make: z.strictObject({ period: z.string().max(10), appealDays: z.int().min(3).max(60) }),
  publish: z.strictObject({ id: z.string().max(64) }),
} as const;

/** `POST /api/counter/notices`: computes the notice of a quarter and keeps it as it is today. */
async function make(req: PayloadRequest): Promise<Response> {
  const { period, appealDays } = typed(shapes.make, req.data);
  const quarter = quarterOf(period);
  const now = nowOf();
  if (quarter === null || quarter.to >= now.today)
    throw new Refusal('只能公示已经过完的季度，请从列表里选。', 400);
  return inTurn(req, async (own) => {
    const [before] = await readRows(own, 'pointsNotices', { period: { equals: period } });
    if (before !== undefined)
      throw new Refusal(`${quarter.name}已经公示过，不能再公示一次。有更正的，在下一季度里体现。`, 409);
    const rows = await computeNotice(own, quarter);
    if (rows.length === 0) throw new Refusal(`${quarter.name}没有积分，不用公示。`, 409);
    const { id } = await own.payload.create({
      collection: 'pointsNotices',
      data: {
        title: `${quarter.name}志愿积分公示`,
        period,
        from: dayAtNoon(quarter.from),
        to: dayAtNoon(quarter.to),
        asOf: now.at,
        asOf_tz: now.at_tz,
        appealUntil: new Date(Date.parse(dayAtNoon(now.today)) + appealDays * oneDay).toISOString(),
        rows,
      },
      depth: 0,
      overrideAccess: true,
      req: own,
    });
    return Response.json({ id });
  });
}

async function noticeIn(req: PayloadRequest, id: string): Promise<PointsNotice> {
  const [notice] = await readRows(req, 'pointsNotices', { id: { equals: id } });
  if (notice === undefined) throw new Refusal('没有这份公示，请刷新后再试。', 404);
  return notice;
}

async function shown(req: PayloadRequest, notice: PointsNotice): Promise<ShownNotice> {
  const { title, from, to, asOf, appealUntil } = notice;
  return {
    ...{ title, from, to, asOf, appealUntil },
    rows: z.array(noticeRow).parse(notice.rows),
    appeals: await appealCounts(req, notice),
    ...(await issuerOf(req)),
  };
}

/** `GET /api/counter/notices`: the notices with the numbers of their appeals, the newest first. */
async function list(req: PayloadRequest): Promise<Response> {
  const notices = await readRows(req, 'pointsNotices', {}, { sort: '-from' });
  const told = [];
  for (const notice of notices) {
    const { id, title, period, appealUntil, document, rows } = notice;
    told.push({
      ...{ id, title, period },
      appealUntil: shanghaiDay(appealUntil),
      isOpen: shanghaiDay(appealUntil) >= nowOf().today,
      people: Array.isArray(rows) ? rows.length : 0,
      document: idOf(document),
      appeals: await appealCounts(req, notice),
    });
  }
  return Response.json({ notices: told });
}

const isPaper = (name: string): name is NoticePaper => Object.hasOwn(noticePapers, name);

/** `GET /api/counter/notice?id=ID&paper=A4|A3`: the notice to print. */
async function print(req: PayloadRequest): Promise<Response> {
  const paper = req.searchParams.get('paper') ?? 'A4';
  if (!isPaper(paper)) throw new Refusal('纸张只有 A4 和 A3 两种。', 400);
  const notice = await noticeIn(req, req.searchParams.get('id') ?? '');
  return printedAnswer(noticePage(await shown(req, notice), paper));
}

/**
 * `POST /api/counter/notices/publish`: writes the notice, with the numbers of its appeals so far, as a draft of a
 * document, which an editor looks at and publishes.
 */
async function publish(req: PayloadRequest): Promise<Response> {
  const { id } = typed(shapes.publish, req.data);
  return inTurn(req, async (own) => {
    const notice = await noticeIn(own, id);
    const whole = await shown(own, notice);
    const common = {
      collection: 'documents',
      draft: true,
      depth: 0,
      overrideAccess: true,
      req: own,
    } as const;
    const data = {
      title: notice.title,
      kind: 'notice',
      issuer: whole.issuer,
      issuedOn: dayAtNoon(shanghaiDay(notice.asOf)),
      summary: `按村列出，姓名隐去名字，不排名次。异议期到 ${shanghaiDay(notice.appealUntil)}。`,
      body: noticeText(whole),
      _status: 'draft',
    } as const;
    const known = idOf(notice.document);
    const isThere =
      known !== null && (await readRows(own, 'documents', { id: { equals: known } })).length > 0;
    const document = isThere
      ? await own.payload.update({ ...common, id: known, data })
      : await own.payload.create({
          ...common,
          data: { ...data, slug: `points-${notice.period.toLowerCase()}` },
        });
    await own.payload.update({
      collection: 'pointsNotices',
      id,
      data: { document: document.id },
      depth: 0,
      overrideAccess: true,
      req: own,
    });
    const detail = '积分公示写成公告草稿';
    await noteEvent(own, { action: 'update', collection: 'documents', record: document.id, detail });
    return Response.json({ document: document.id });
  });
}

/** The quarterly notices. */
export const noticeEndpoints: Endpoint[] = [
  counterEndpoint('get', '/notices', mayLook, list),
  counterEndpoint('post', '/notices', mayWork, make),
  counterEndpoint('get', '/notice', mayLook, print),
  counterEndpoint('post', '/notices/publish', mayWork, publish),
];
