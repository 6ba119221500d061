import type { AdminViewServerProps } from 'payload';
import { activeUser } from '#cms/access/active-user.ts';
import { reachOf } from '#cms/access/reach-of.ts';
import { roleTable, type Area } from '#cms/access/role-table.ts';
import { shanghaiDay } from '#content/time/shanghai.ts';
import { labelOf } from '../export/list-content.ts';
import { takesAll } from '../export/takes-all.ts';
import { sheetTables } from '../tables/index.ts';
import { deskStations } from '#cms/workbench/desk-stations.ts';
import { AdminPage } from '#cms/admin/AdminPage.tsx';
import { ExportPart } from './ExportPart.tsx';
import { ImportPart } from './ImportPart.tsx';
import './exchange.css';

/** Lists offered for export; collections that only the system writes are left out. */
const lists: readonly Area[] = [
  ...(['activities', 'participations', 'volunteers', 'stations', 'facilities', 'teams', 'projects'] as const),
  ...([
    'needs',
    'wishClaims',
    'needSteps',
    'needSurveys',
    'selfChecks',
    'pointsEntries',
    'pointsAppeals',
    'pointsRules',
    'households',
    'redemptions',
    'rewards',
    'stockEntries',
    'indicators',
    'documents',
    'media',
  ] as const),
];

/** 导入导出: import of sheets, with a dry run first, and export. */
export async function ExchangeView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const user = activeUser(req);
  const kinds = sheetTables
    .filter(
      ({ collection }) =>
        reachOf(req, collection, 'create') !== null || reachOf(req, collection, 'update') !== null,
    )
    .map(({ collection, label, about, columns }) => ({
      collection,
      label,
      about,
      required: columns.filter(({ isRequired }) => isRequired).map(({ heading }) => heading),
    }));
  const outLists = lists
    .filter((area) => area in roleTable && reachOf(req, area, 'read') !== null)
    .map((area) => ({ collection: area, label: labelOf(req, area) }));
  const now = new Date();
  const stations = user === null ? [] : await deskStations({ req, user, now });
  return (
    <AdminPage view={view}>
      <div className="exchange">
        <h1>导入导出</h1>
        {kinds.length > 0 && <ImportPart kinds={kinds} admin={req.payload.config.routes.admin} />}
        <ExportPart
          lists={outLists}
          stations={stations.map(({ id, shortName }) => ({ id, name: shortName }))}
          today={shanghaiDay(now)}
          canTakeAll={takesAll(req)}
        />
      </div>
    </AdminPage>
  );
}
