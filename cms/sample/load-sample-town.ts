import type { CollectionSlug, Payload } from 'payload';
import { sampleTown } from '#content/sample/index.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { IdBook } from './id-book.ts';
import { loadActivities } from './load-activities.ts';
import { loadAppeals } from './load-appeals.ts';
import { loadCounter } from './load-counter.ts';
import { loadNeeds } from './load-needs.ts';
import { loadPeople } from './load-people.ts';
import { loadPictures } from './load-pictures.ts';
import { loadPlaces } from './load-places.ts';
import { loadPoints, loadRules } from './load-points.ts';
import { loadRecords } from './load-records.ts';
import { loadSurveys } from './load-surveys.ts';
import { loadSettings } from './load-settings.ts';

/** Collections that must be empty before loading: any record in them may be real. */
const mustBeEmpty = [
  'stations',
  'villages',
  'activities',
  'volunteers',
  'needs',
  'media',
] as const satisfies readonly CollectionSlug[];

async function refuseUnlessEmpty(payload: Payload): Promise<void> {
  for (const collection of mustBeEmpty) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true });
    if (totalDocs > 0) {
      const { labels } = payload.collections[collection].config;
      const name = typeof labels.plural === 'string' ? labels.plural : collection;
      throw new Refusal(
        `数据库里已有${name} ${totalDocs} 条，示例乡镇只能装入空的数据库。要看示例，请换一个 DATA_DIR 再启动。`,
      );
    }
  }
}

/**
 * Fills an empty CMS with the sample town as of a given day, including pictures and records about people,
 * without requesting a release. Refuses a CMS that holds records. A failure half-way leaves a half-filled
 * database: start again with a new one.
 */
export async function loadSampleTown(
  payload: Payload,
  { today, onProgress }: { today: string; onProgress?: (detail: string) => void },
): Promise<void> {
  await refuseUnlessEmpty(payload);
  const loading = { payload, town: sampleTown(today), ids: new IdBook() };
  const say = onProgress ?? (() => undefined);
  await loadPictures(loading, (done, total) => say(`图片 ${done}/${total}`));
  say('阵地');
  await loadPlaces(loading);
  say('队伍、项目和志愿者');
  await loadPeople(loading);
  await loadRules(loading);
  say(`活动 ${loading.town.activities.length} 场`);
  await loadActivities(loading);
  say(`群众需求 ${loading.town.needs.length} 条`);
  await loadNeeds(loading);
  say('积分');
  await loadPoints(loading);
  await loadAppeals(loading);
  await loadCounter(loading);
  say('标准和文件');
  await loadRecords(loading);
  await loadSurveys(loading);
  await loadSettings(loading);
  say(
    `${loading.town.stations.length} 个阵地、${loading.town.activities.length} 场活动、${loading.town.volunteers.length} 名志愿者`,
  );
}
