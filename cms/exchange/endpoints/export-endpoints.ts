import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { CollectionSlug, Endpoint, PayloadRequest, Where } from 'payload';
import { mergeListSearchAndWhere } from 'payload/shared';
import yazl from 'yazl';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { roleTable, type Area } from '#cms/access/role-table.ts';
import { isDay } from '#content/time/is-day.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { settings } from '#cms/env/env.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { noteEvent } from '#cms/log/note-event.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { download } from '../download.ts';
import { ledgerContents } from '../export/ledger.ts';
import { labelOf, listContent } from '../export/list-content.ts';
import { settingsContent } from '../export/settings-content.ts';
import { takesAll } from '../export/takes-all.ts';
import { templateOf } from '../export/template.ts';
import { csvOf, workbookOf, type SheetContent } from '../sheet-file.ts';
import { sheetTable } from '../tables/index.ts';

/** Collections that only the system writes; they are shown elsewhere. */
const leftOut = new Set<Area>(['releases', 'reviewSteps', 'auditLog', 'imports']);
const areas = (Object.keys(roleTable) as Area[]).filter((area) => !leftOut.has(area));

function mustBeSignedIn(req: PayloadRequest): void {
  if (!activeUser(req)) throw new Refusal('请先登录，再导出。', 401);
}

function collectionOf(req: PayloadRequest): Area {
  const asked = String(req.routeParams?.collection);
  const area = [...areas, ...leftOut].find((one) => one === asked);
  if (!area || reachOf(req, area, 'read') === null) throw new Refusal('您的角色不能导出这张表。', 403);
  return area;
}

const isGivenDay = (value: unknown): value is string => typeof value === 'string' && isDay(value);

/**
 * Everything that the user may read, one sheet per collection. Administrators also get accounts, without
 * secrets.
 */
async function everything(req: PayloadRequest): Promise<SheetContent[]> {
  if (!takesAll(req)) throw new Refusal('只有乡镇编辑、检查人员和管理员可以导出全部数据。', 403);
  const areasAndSteps: Area[] = [...areas, 'reviewSteps', 'auditLog'];
  const collections: CollectionSlug[] = [
    ...areasAndSteps.filter((area) => reachOf(req, area, 'read') === 'all'),
    ...(hasRole(req, 'administrator') ? (['users'] as const) : []),
  ];
  const contents: SheetContent[] = [];
  for (const collection of collections) contents.push(await listContent(req, collection));
  for (const global of req.payload.config.globals) contents.push(await settingsContent(req, global));
  return contents;
}

const noted = (req: PayloadRequest, collection: CollectionSlug | null, detail: string) =>
  noteEvent(req, { action: 'export', collection, detail });

/** A ZIP file with the workbook and all pictures and files, named as in the workbook's media list. */
async function archive(req: PayloadRequest): Promise<ReadableStream> {
  const zip = new yazl.ZipFile();
  zip.addBuffer(await workbookOf(await everything(req)), '全部数据.xlsx');
  const { docs } = await req.payload.find({
    collection: 'media',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    context: { readsAll: true },
    req,
  });
  for (const { filename } of docs) {
    const file = path.join(settings.mediaDir, filename ?? '');
    if (!filename || !existsSync(file)) continue;
    // Opened only when its turn comes, because its size may change: a picture may be blurred meanwhile.
    zip.addReadStreamLazy(`图片与文件/${filename}`, { compress: false }, (use) => {
      use(null, createReadStream(file));
    });
  }
  zip.on('error', (error: Error) => {
    (zip.outputStream as Readable).destroy(error);
  });
  zip.end();
  return Readable.toWeb(Readable.from(zip.outputStream)) as ReadableStream;
}

/**
 * Export endpoints: `GET /api/exchange/template/:collection`, `/exchange/ledger?station=&from=&to=`,
 * `/exchange/all` (a workbook), `/exchange/archive` (with media), and
 * `/exchange/list/:collection?format=xlsx|csv` with the filter of the list.
 */
export const exportEndpoints: Endpoint[] = [
  {
    path: '/exchange/template/:collection',
    method: 'get',
    handler: async (req) => {
      mustBeSignedIn(req);
      const table = sheetTable(req.routeParams?.collection);
      if (!table) throw new Refusal('没有这种模板。', 404);
      return download(await templateOf(table), `${table.label}导入模板.xlsx`);
    },
  },
  {
    path: '/exchange/ledger',
    method: 'get',
    handler: async (req) => {
      mustBeSignedIn(req);
      const { station, from, to } = req.query;
      if (!isGivenDay(from) || !isGivenDay(to) || from > to) throw new Refusal('请选对开始和结束日期。', 400);
      const chosen = typeof station === 'string' && station !== '' ? station : null;
      const contents = await ledgerContents(req, { station: chosen, from, to });
      if (contents.length === 0) throw new Refusal('这段时间没有活动。请换一段时间。', 404);
      await noted(req, 'activities', `活动台账 ${from} 至 ${to}`);
      return download(await workbookOf(contents), `活动台账 ${from} 至 ${to}.xlsx`);
    },
  },
  {
    path: '/exchange/all',
    method: 'get',
    handler: async (req) => {
      mustBeSignedIn(req);
      const body = await workbookOf(await everything(req));
      await noted(req, null, '全部数据（Excel）');
      return download(body, `全部数据 ${shanghaiDay(new Date())}.xlsx`);
    },
  },
  {
    path: '/exchange/archive',
    method: 'get',
    handler: async (req) => {
      mustBeSignedIn(req);
      const body = await archive(req);
      await noted(req, null, '全部数据和图片（ZIP）');
      return download(body, `全部数据和图片 ${shanghaiDay(new Date())}.zip`);
    },
  },
  {
    path: '/exchange/list/:collection',
    method: 'get',
    handler: async (req) => {
      mustBeSignedIn(req);
      const collection = collectionOf(req);
      const { where, search, format } = req.query;
      const filter = mergeListSearchAndWhere({
        collectionConfig: req.payload.collections[collection].config,
        search: typeof search === 'string' ? search : '',
        where: recordOf(where) as Where,
      });
      const content = await listContent(req, collection, filter);
      const name = `${labelOf(req, collection)} ${shanghaiDay(new Date())}`;
      await noted(req, collection, `${content.rows.length} 条`);
      return format === 'csv'
        ? download(csvOf(content), `${name}.csv`)
        : download(await workbookOf([content]), `${name}.xlsx`);
    },
  },
];
