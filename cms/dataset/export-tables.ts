import path from 'node:path';
import type { Payload } from 'payload';
import { recordTables, type Settings, type TableName, type Tables } from '#content/schema/index.ts';
import { idsOf as referredTo } from '#content/schema/references.ts';
import { shanghaiMoment } from '#content/time/shanghai.ts';
import { settings as environment } from '#cms/env/env.ts';
import type { DatasetFault } from './export-error.ts';
import { fingerprint } from './fingerprint.ts';
import { formerRows } from './former-rows.ts';
import type { HeldRow, Holds } from './held-row.ts';
import { heldSettings } from './held-settings.ts';
import { holdBack } from './hold-back.ts';
import { idOf, idsOf } from '#cms/access/id-of.ts';
import { dropDanglingReferences } from './drop-dangling-references.ts';
import { publishedContacts } from './published-contacts.ts';
import { readRecords } from './read-records.ts';
import { recordName } from './record-name.ts';
import { activityRow } from './rows/activity.ts';
import { categoryRow } from './rows/category.ts';
import { documentRow } from './rows/document.ts';
import { facilityRow } from './rows/facility.ts';
import { indicatorRow } from './rows/indicator.ts';
import { mediaRow } from './rows/media.ts';
import { needCountRows } from './rows/need-counts.ts';
import { needSurveyRow } from './rows/need-survey.ts';
import { needRow } from './rows/need.ts';
import { pointsCountRows } from './rows/points-counts.ts';
import { pointsRuleRow } from './rows/points-rule.ts';
import { projectRow } from './rows/project.ts';
import { rewardRow } from './rows/reward.ts';
import { selfCheckRow } from './rows/self-check.ts';
import { sealedMonthRows } from './rows/sealed-months.ts';
import { settingsRow } from './rows/settings.ts';
import { spotCheckRow } from './rows/spot-check.ts';
import { standardRow } from './rows/standard.ts';
import { stationRow } from './rows/station.ts';
import { teamRow } from './rows/team.ts';
import { villageRow } from './rows/village.ts';
import { gridCounts } from './rows/grid-counts.ts';
import { membersByKind } from './rows/members-by-kind.ts';
import { countVolunteers } from './count-volunteers.ts';

/** Everything public, in memory. */
export interface ExportedTables {
  tables: Tables;
  settings: Settings;
  /** When the newest public record changed, `YYYY-MM-DDTHH:mm:ss+08:00`. */
  updatedAt: string;
  /** Records whose newest state is not in the tables. */
  held: readonly HeldRow[];
  /** Fingerprint of a record's newest state, by `table/row`; undefined if there is none. */
  printOf: (key: string) => string | undefined;
}

/** Identifiers of the pictures and files that public rows show. */
const shownMedia = (tables: Record<TableName, readonly object[]>): Set<string> =>
  new Set(recordTables.flatMap((name) => tables[name].flatMap((row) => referredTo(name, row, 'media'))));

/** Identifiers of needs, by the activity that answered them. */
function groupByActivity(rows: readonly { id: string; activityId: string | null }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, activityId } of rows) {
    if (activityId !== null) groups.set(activityId, [...(groups.get(activityId) ?? []), id]);
  }
  return groups;
}

/**
 * Reads every published record and makes its public row. This is the only way out of the CMS. Of personal
 * records, only counts leave it, and of participations salted hashes (`content/sealed/`). A record is held back and reported if its row is broken or shows a private
 * number, or if the build refused it (`holds`). Throws an ExportError only if this is true of the settings
 * and no former settings are known.
 */
export async function exportTables(payload: Payload, holds: Holds = new Map()): Promise<ExportedTables> {
  const { volunteers, participations, stockEntries, pointsEntries, pointsAppeals, ...docs } =
    await readRecords(payload, {
      villages: true,
      categories: true,
      stations: true,
      facilities: true,
      teams: true,
      projects: true,
      activities: true,
      needs: true,
      needSurveys: true,
      rewards: true,
      pointsRules: true,
      documents: true,
      indicators: true,
      standards: true,
      selfChecks: true,
      spotChecks: true,
      media: true,
      volunteers: {
        name: true,
        teams: true,
        station: true,
        village: true,
        registeredOn: true,
        status: true,
        kind: true,
        liaisonVillages: true,
        households: true,
      },
      participations: { volunteer: true, activity: true, hours: true, hoursKnownBy: true, role: true },
      stockEntries: { reward: true, number: true, left: true },
      pointsEntries: {
        number: true,
        key: true,
        kind: true,
        tenths: true,
        at: true,
        day: true,
        lapsesOn: true,
        undoes: true,
        volunteer: true,
        household: true,
      },
      pointsAppeals: { state: true, at: true, volunteer: true, household: true },
    });
  const site = await payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true });

  const present = volunteers.filter((volunteer) => volunteer.status !== 'left');
  const inTeam = Map.groupBy(
    present.flatMap(({ kind, teams }) => idsOf(teams).map((team) => ({ kind, team }))),
    ({ team }) => team,
  );
  const memberCounts = (team: string) => {
    const kinds = (inTeam.get(team) ?? []).map(({ kind }) => kind);
    return { volunteerCount: kinds.length, membersByKind: membersByKind(kinds) };
  };
  const inGrid = gridCounts(
    present.map(({ kind, village, liaisonVillages, households }) => ({
      kind,
      village: idOf(village),
      liaisonVillages: idsOf(liaisonVillages),
      households: households ?? null,
    })),
  );

  const stock = new Map(
    stockEntries
      .toSorted((a, b) => a.number - b.number)
      .map(({ reward, left }) => [idOf(reward) ?? '', left]),
  );

  const faults: DatasetFault[] = [];
  /** Rows of a table. A record from which no row can be made is added to `faults`. */
  const rowsFrom = <D extends { id: string }, R>(
    table: TableName,
    list: readonly D[],
    rowOf: (doc: D) => R | null,
  ) =>
    list.flatMap((doc) => {
      try {
        return rowOf(doc) ?? [];
      } catch (error) {
        payload.logger.error({ err: error }, `no row could be made of ${table}/${doc.id}`);
        const message = `“${recordName(doc)}”里有读不出来的内容（多半是日期或数字），请打开检查，改好再保存。`;
        faults.push({ table, row: doc.id, field: '—', message });
        return [];
      }
    });
  const needs = rowsFrom('needs', docs.needs, needRow);
  const needsOf = groupByActivity(needs);
  const needSurveys = rowsFrom('needSurveys', docs.needSurveys, needSurveyRow);
  const rows = {
    villages: rowsFrom('villages', docs.villages, (doc) => villageRow(doc, inGrid(doc.id))),
    categories: rowsFrom('categories', docs.categories, categoryRow),
    stations: rowsFrom('stations', docs.stations, stationRow),
    facilities: rowsFrom('facilities', docs.facilities, facilityRow),
    teams: rowsFrom('teams', docs.teams, (doc) => teamRow(doc, memberCounts(doc.id))),
    projects: rowsFrom('projects', docs.projects, projectRow),
    activities: rowsFrom('activities', docs.activities, (doc) => activityRow(doc, needsOf.get(doc.id) ?? [])),
    needs,
    needSurveys,
    needCounts: needCountRows(docs.needs, needSurveys),
    rewards: rowsFrom('rewards', docs.rewards, (doc) => rewardRow(doc, stock.get(doc.id))),
    pointsRules: rowsFrom('pointsRules', docs.pointsRules, pointsRuleRow),
    pointsCounts: pointsCountRows(pointsEntries, pointsAppeals),
    documents: rowsFrom('documents', docs.documents, documentRow),
    indicators: rowsFrom('indicators', docs.indicators, indicatorRow),
    standards: rowsFrom('standards', docs.standards, standardRow),
    selfChecks: rowsFrom('selfChecks', docs.selfChecks, selfCheckRow),
    spotChecks: rowsFrom('spotChecks', docs.spotChecks, spotCheckRow),
    sealedMonths: sealedMonthRows(docs.activities, volunteers, participations),
    media: rowsFrom('media', docs.media, mediaRow),
    volunteerCounts: countVolunteers(docs.activities, present, participations, docs.stations),
  };
  const former = formerRows(path.join(environment.releasesDir, 'current', 'data'));
  const publishedWith = (one: Settings) => publishedContacts(rows.stations, one);
  const town = heldSettings(
    () => settingsRow(site, environment.siteUrl ?? null),
    former,
    holds,
    publishedWith,
  );
  const published = publishedWith(town.settings);
  // Pictures that no page shows are left out. If a former state of a record shows one, it is added again
  // below.
  const asked = shownMedia(rows);
  const media = rows.media.filter(({ id }) => asked.has(id));
  const { rows: good, held } = holdBack({ rows: { ...rows, media }, faults, holds, former, published });
  const shown = shownMedia(good);
  const again = rows.media.filter(({ id }) => shown.has(id) && !asked.has(id));
  const tables: Tables = dropDanglingReferences({
    ...good,
    media: [...good.media.filter(({ id }) => shown.has(id)), ...again],
  });

  const changes = [
    site.updatedAt,
    ...Object.values(docs).flatMap((list) => list.map((doc) => doc.updatedAt)),
  ];
  const newest = changes.reduce<string>(
    (latest, change) => (change && change > latest ? change : latest),
    '1970-01-01T00:00:00.000Z',
  );
  return {
    tables,
    settings: town.settings,
    updatedAt: shanghaiMoment(newest),

    held: [...town.held, ...held],
    printOf: (key) => {
      const [table, id] = key.split('/');
      const list: readonly object[] = Object.entries(rows).find(([name]) => name === table)?.[1] ?? [];
      const row = table === 'settings' ? town.newest : list.find((one) => 'id' in one && one.id === id);
      return row === undefined ? undefined : fingerprint(row);
    },
  };
}
