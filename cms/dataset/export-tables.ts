import type { Payload } from 'payload';
import { findPrivateValues } from '#content/privacy/private-patterns.ts';
import type { Settings, Tables } from '#content/schema/index.ts';
import { shanghaiDay } from '../dates/shanghai-day.ts';
import { shanghaiMoment } from '../dates/shanghai-moment.ts';
import { settings as environment } from '../env.ts';
import { idOf, idsOf } from './id-of.ts';
import { keepWhole } from './keep-whole.ts';
import { readRecords } from './read-records.ts';
import { refusePrivateValues } from './refuse-private-values.ts';
import { activityRow } from './rows/activity.ts';
import { categoryRow } from './rows/category.ts';
import { documentRow } from './rows/document.ts';
import { facilityRow } from './rows/facility.ts';
import { indicatorRow } from './rows/indicator.ts';
import { mediaRow } from './rows/media.ts';
import { needRow } from './rows/need.ts';
import { pointsRuleRow } from './rows/points-rule.ts';
import { projectRow } from './rows/project.ts';
import { rewardRow } from './rows/reward.ts';
import { selfCheckRow } from './rows/self-check.ts';
import { settingsRow } from './rows/settings.ts';
import { standardRow } from './rows/standard.ts';
import { stationRow } from './rows/station.ts';
import { teamRow } from './rows/team.ts';
import { villageRow } from './rows/village.ts';
import { volunteerCountRows } from './rows/volunteer-counts.ts';

/** Everything public, in memory. */
export interface ExportedTables {
  tables: Tables;
  settings: Settings;
  /** When the newest public record changed, `YYYY-MM-DDTHH:mm:ss+08:00`. */
  updatedAt: string;
}

/** Identifiers of the pictures and files that public rows show. */
function shownMedia(tables: Omit<Tables, 'media' | 'volunteerCounts'>): Set<string | null> {
  return new Set([
    ...tables.activities.flatMap((row) => [
      row.coverId,
      ...(row.story?.photos ?? []).map((photo) => photo.mediaId),
    ]),
    ...tables.stations.flatMap((row) => [row.coverId, ...row.photoIds]),
    ...[...tables.teams, ...tables.projects, ...tables.rewards].map((row) => row.coverId),
    ...tables.documents.flatMap((row) => row.fileIds),
  ]);
}

/** Needs by the activity that answered them. */
function groupByActivity(rows: readonly { id: string; activityId: string | null }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, activityId } of rows) {
    if (activityId !== null) groups.set(activityId, [...(groups.get(activityId) ?? []), id]);
  }
  return groups;
}

/**
 * Reads every published record and makes its public row: the only door out of the CMS. Nothing of a person leaves but
 * counts. Throws a DatasetError naming the record where a row would be broken or show a private number.
 */
export async function exportTables(payload: Payload): Promise<ExportedTables> {
  const { volunteers, participations, ...docs } = await readRecords(payload, {
    villages: true,
    categories: true,
    stations: true,
    facilities: true,
    teams: true,
    projects: true,
    activities: true,
    needs: true,
    rewards: true,
    pointsRules: true,
    documents: true,
    indicators: true,
    standards: true,
    selfChecks: true,
    media: true,
    volunteers: { teams: true, registeredOn: true, status: true },
    participations: { volunteer: true, activity: true },
  });
  const site = await payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true });

  const present = volunteers.filter((volunteer) => volunteer.status !== 'left');
  const inTeam = new Map<string, number>();
  for (const team of present.flatMap((volunteer) => idsOf(volunteer.teams)))
    inTeam.set(team, (inTeam.get(team) ?? 0) + 1);
  const held = docs.activities.filter(({ state }) => state === 'held');
  const dayOfActivity = new Map(held.map((doc) => [doc.id, shanghaiDay(doc.startsAt)]));
  const served = participations.flatMap((participation) => {
    const day = dayOfActivity.get(idOf(participation.activity) ?? '');
    const volunteerId = idOf(participation.volunteer);
    return day === undefined || volunteerId === null ? [] : [{ volunteerId, day }];
  });

  const needs = docs.needs.flatMap((doc) => needRow(doc) ?? []);
  const needsOf = groupByActivity(needs);
  const rows = {
    villages: docs.villages.map(villageRow),
    categories: docs.categories.map(categoryRow),
    stations: docs.stations.map(stationRow),
    facilities: docs.facilities.map(facilityRow),
    teams: docs.teams.map((doc) => teamRow(doc, inTeam.get(doc.id) ?? 0)),
    projects: docs.projects.map(projectRow),
    activities: docs.activities.map((doc) => activityRow(doc, needsOf.get(doc.id) ?? [])),
    needs,
    rewards: docs.rewards.flatMap((doc) => rewardRow(doc) ?? []),
    pointsRules: docs.pointsRules.map(pointsRuleRow),
    documents: docs.documents.map(documentRow),
    indicators: docs.indicators.map(indicatorRow),
    standards: docs.standards.map(standardRow),
    selfChecks: docs.selfChecks.map(selfCheckRow),
  };
  const shown = shownMedia(rows);
  const tables: Tables = keepWhole({
    ...rows,
    media: docs.media.filter((doc) => shown.has(doc.id)).map(mediaRow),
    volunteerCounts: volunteerCountRows(
      present.map((volunteer) => ({ registeredOn: shanghaiDay(volunteer.registeredOn) })),
      served,
    ),
  });
  const town = settingsRow(site, environment.siteUrl ?? null);
  const published = [
    ...tables.stations.flatMap(({ phone, address }) => [phone, address]),
    town.contactPhone,
    town.contactEmail,
    town.contactAddress,
  ].filter(
    // A mobile number is nobody's office, wherever it stands.
    (text): text is string => typeof text === 'string' && text !== '' && findPrivateValues(text).length === 0,
  );
  for (const [name, content] of Object.entries(tables)) refusePrivateValues(name, content, published);
  refusePrivateValues('settings', [{ ...town, id: 'siteSettings', name: '网站设置' }], published);

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
    settings: town,
    updatedAt: shanghaiMoment(newest),
  };
}
