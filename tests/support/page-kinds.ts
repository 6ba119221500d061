import { shortHash } from '#content/history/short-hash.ts';
import { pagePath } from '#content/schema/pages.ts';
import { tableLabels } from '#content/schema/table-labels.ts';
import { needStates } from '#content/schema/need.ts';
import { stationLevels } from '#content/schema/station.ts';
import { answerPaths, askPath, formPath, ownPointsPath } from '#content/wishes/places.ts';
import { product } from './product.ts';

/** A page that represents its kind. */
export interface SamplePage {
  /** Its address without the base path. */
  path: string;
  /** Texts that a reader must find on it, in the records' own words. */
  facts: readonly string[];
}

/** The first row that matches. Throws if the town has none, so that no kind is skipped unnoticed. */
function one<Row>(rows: readonly Row[], isWanted: (row: Row) => boolean = () => true): Row {
  const found = rows.find(isWanted);
  if (found === undefined)
    throw new Error(`The live release has no record to show a page of this kind: ${isWanted}`);
  return found;
}

const present = (...facts: (string | null | undefined)[]) => facts.filter((fact) => !!fact) as string[];

const stations = () => product.rows('stations');
const activities = () => product.rows('activities');
const stories = () => activities().filter(({ story }) => story !== null);
const needs = () => product.rows('needs');

/** Name of the frozen page of the live release. */
const frozenName = () => {
  const { hash }: { hash: string } = JSON.parse(product.read('/data/manifest.json'));
  return shortHash(hash);
};

function activityPage(state: 'planned' | 'held' | 'cancelled'): SamplePage {
  const activity = one(activities(), (row) => row.state === state && row.story === null);
  const place = one(stations(), ({ id }) => id === activity.stationId);
  return {
    path: pagePath('activities', activity),
    facts: present(activity.title, activity.place || place.shortName, activity.cancelReason),
  };
}

/** Every kind of page of the site, with a function that finds one in the town that the product shows. */
export const pageKinds = {
  home: () => ({
    path: '/',
    facts: ['离您最近的实践站', ...product.rows('villages').map(({ name }) => name)],
  }),
  stations: () => ({ path: '/stations/', facts: stations().map(({ shortName }) => shortName) }),
  station: () => {
    const station = one(stations(), ({ level, isDemonstration }) => level === 'station' && isDemonstration);
    const facilities = product.rows('facilities').filter(({ stationId }) => stationId === station.id);
    return {
      path: pagePath('stations', station),
      facts: present(
        station.name,
        station.address,
        station.phone,
        station.hours[0]?.opens.replace(/^0/, ''),
        ...facilities.map(({ name }) => name),
      ),
    };
  },
  'station activities': () => {
    const story = one(stories());
    const station = one(stations(), ({ id }) => id === story.stationId);
    return { path: `/stations/${station.slug}/activities/`, facts: [station.shortName, story.title] };
  },
  activities: () => ({
    path: '/activities/',
    facts: [one(activities(), ({ state }) => state === 'planned').title],
  }),
  month: () => {
    const { title, startsAt } = one(stories());
    return { path: `/activities/${startsAt.slice(0, 4)}/${startsAt.slice(5, 7)}/`, facts: [title] };
  },
  year: () => {
    const year = one(stories()).startsAt.slice(0, 4);
    return { path: `/activities/${year}/`, facts: [`${year}年`] };
  },
  story: () => {
    const activity = one(stories(), ({ story }) => story !== null && story.photos.length > 1);
    const { story, figures } = activity;
    return {
      path: pagePath('activities', activity),
      facts: present(
        activity.title,
        story?.author,
        ...(story?.reviewers ?? []).map(({ name }) => name),
        figures && String(figures.volunteerCount),
        story?.body.split(/[\n*_#[]/)[0]?.slice(0, 30),
      ),
    };
  },
  'planned activity': () => activityPage('planned'),
  'held activity': () => activityPage('held'),
  'cancelled activity': () => activityPage('cancelled'),
  projects: () => ({ path: '/projects/', facts: product.rows('projects').map(({ name }) => name) }),
  project: () => {
    const project = one(product.rows('projects'), ({ isBrand }) => !isBrand);
    return { path: pagePath('projects', project), facts: [project.name, project.audience, project.schedule] };
  },
  'brand project': () => {
    const project = one(product.rows('projects'), ({ isBrand, mechanism }) => isBrand && mechanism !== '');
    return { path: pagePath('projects', project), facts: [project.name, project.schedule] };
  },
  teams: () => ({ path: '/teams/', facts: product.rows('teams').map(({ name }) => name) }),
  team: () => {
    const team = one(product.rows('teams'), ({ isBrand }) => isBrand);
    return { path: pagePath('teams', team), facts: present(team.name, team.slogan) };
  },
  wishes: () => {
    // The first page has the newest ones alone.
    const newest = needs()
      .toSorted((a, b) => a.dispatchedOn.localeCompare(b.dispatchedOn))
      .at(-1);
    return { path: '/wishes/', facts: ['微心愿', newest?.title ?? 'no need'] };
  },
  'wish form': () => ({ path: formPath, facts: ['您的心愿或难处', '怎么找您（可以不填）'] }),
  'receipt question': () => ({ path: askPath, facts: ['回执上的查询码'] }),
  'wish answer': () => ({ path: answerPaths.wishes, facts: ['答复会显示在这一页'] }),
  'older wishes': () => ({ path: '/wishes/page/1/', facts: [] }),
  wish: () => {
    const need = one(needs(), ({ state, rating }) => state === 'rated' && rating !== null);
    return {
      path: `/wishes/${need.code.toLowerCase()}/`,
      facts: [need.title, need.code, need.result, needStates.rated],
    };
  },
  'wishes list': () => {
    const need = one(needs(), ({ state }) => state === 'dispatched');
    return { path: '/wishes/state/dispatched/', facts: [need.title, needStates.dispatched] };
  },
  'older wishes of a list': () => ({ path: '/wishes/state/rated/page/1/', facts: [needStates.rated] }),
  surveys: () => ({
    path: '/wishes/surveys/',
    facts: product.rows('needSurveys').map(({ name }) => name),
  }),
  survey: () => {
    const survey = one(product.rows('needSurveys'), ({ documentId }) => documentId !== null);
    return {
      path: pagePath('needSurveys', survey),
      facts: present(survey.name, survey.contact, '合并或不予受理'),
    };
  },
  'own points': () => ({ path: ownPointsPath, facts: ['您的电话', '查积分的码'] }),
  'points answer': () => ({ path: answerPaths.points, facts: ['答复会显示在这一页'] }),
  points: () => ({ path: '/points/', facts: product.rows('rewards').map(({ name }) => name) }),
  achievements: () => ({ path: '/achievements/', facts: ['活动场次', '志愿者人次'] }),
  'counted activities': () => {
    const { startsAt, title } = one(stories());
    return { path: `/achievements/${startsAt.slice(0, 7)}/activities/`, facts: [title, '合计'] };
  },
  'figures of a station': () => {
    const story = one(stories());
    const station = one(stations(), ({ id }) => id === story.stationId);
    return {
      path: `/achievements/${story.startsAt.slice(0, 4)}/stations/${station.slug}/`,
      facts: [station.name, story.title],
    };
  },
  'achievements of a year': () => {
    const year = one(stories()).startsAt.slice(0, 4);
    return { path: `/achievements/${year}/`, facts: [`${year}年实践成效`] };
  },
  documents: () => ({ path: '/documents/', facts: product.rows('documents').map(({ title }) => title) }),
  document: () => {
    const document = one(product.rows('documents'), ({ number }) => number !== '');
    return {
      path: pagePath('documents', document),
      facts: [document.title, document.number, document.issuer],
    };
  },
  search: () => ({ path: '/search/', facts: ['按村找阵地', '想找什么'] }),
  about: () => ({ path: '/about/', facts: [product.settings().sponsor, stationLevels.station] }),
  privacy: () => ({ path: '/privacy/', facts: ['隐私说明'] }),
  accessibility: () => ({ path: '/accessibility/', facts: ['无障碍说明'] }),
  checks: () => ({ path: '/data/checks/', facts: ['历次抽查', '封存的参与记录'] }),
  data: () => ({
    path: '/data/',
    facts: [...Object.values(tableLabels).map(({ name }) => name), 'manifest.json', 'CC BY 4.0'],
  }),
  'data table': () => ({
    path: '/data/stations/',
    facts: [tableLabels.stations.name, '每周开放时间', 'WGS84 坐标', 'JSON Schema'],
  }),
  history: () => ({ path: '/data/history/', facts: ['公钥', frozenName()] }),
  'frozen page': () => ({
    path: `/data/history/${frozenName()}/`,
    facts: [frozenName(), '这一版的签字', '活动场次'],
  }),
  verify: () => ({ path: '/data/verify/', facts: ['核对纸上的指纹', frozenName()] }),
  'not found': () => ({ path: '/404.html', facts: ['没有找到这一页'] }),
} satisfies Readonly<Record<string, () => SamplePage>>;

/** Name of a kind of page. */
export type PageKind = keyof typeof pageKinds;

/** Names of all kinds, for one test each. */
export const pageKindNames = Object.keys(pageKinds) as PageKind[];
