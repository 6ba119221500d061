/**
 * `npm run bench`: measures speed, size and search quality of the site against the budgets of
 * `bench-budgets.ts`. Its parts: the sample town (`town`); a synthetic county of 10,000 stories and 300
 * stations (`county`); the CMS with as many stories, from the save to the page (`click`); the import of a
 * sheet (`sheet`); the running product, whose public pages are requested while the CMS is kept busy (`load`);
 * the editors' list, search, form and save (`editing`). `editing` also runs on MongoDB, with its publish, if
 * `MONGODB_URL` names a server. Exits with code 1 if a budget is broken.
 *
 *   npm run bench -- [town] [county] [click] [sheet] [load] [editing] [--stories 10000] [--stations 300] [--queries 250] [--town DATASET_DIR]
 *
 * Runs all parts if none is named. The table is written to `test-results/`. Everything else is made in a
 * folder that is removed at the end.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildBundle } from '#site/build/build-bundle.ts';
import { runScript } from '#cms/start/run-script.ts';
import { dropMongodb } from '../support/drop-mongodb.ts';
import { growTownOnMongodb } from '../support/grow-town-mongodb.ts';
import { growTown } from '../support/grow-town.ts';
import { writeCounty } from '../support/make-county.ts';
import { benchTable } from './bench-table.ts';
import type { BudgetName } from './bench-budgets.ts';
import { exportSampleTown } from './export-sample-town.ts';
import type { ClickMeasure } from './measure-click.ts';
import type { EditingMeasure } from './measure-editing.ts';
import type { ImportMeasure } from './measure-import.ts';
import type { LoadMeasure } from './measure-load.ts';
import { measureFigures } from './measure-figures.ts';
import { measurePoints } from './measure-points.ts';
import { measurePublish } from './measure-publish.ts';
import { measureSearch } from './measure-search.ts';
import { measureWeights } from './measure-weight.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stories: { type: 'string', default: '10000' },
    stations: { type: 'string', default: '300' },
    queries: { type: 'string', default: '250' },
    town: { type: 'string' },
  },
});
const amount = (name: 'stories' | 'stations' | 'queries', least: number) => {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} ${values[name]} is no whole number of at least ${least}`);
  return value;
};
const size = { stories: amount('stories', 20), stations: amount('stations', 2) };
const queries = amount('queries', 10);
const parts = ['town', 'county', 'click', 'sheet', 'load', 'editing'] as const;
const stranger = positionals.find((part) => !parts.some((one) => one === part));
if (stranger !== undefined)
  throw new Error(`${stranger} is no part of the benchmark: ${parts.join(', ')} are`);
const isAsked = (part: (typeof parts)[number]) => positionals.length === 0 || positionals.includes(part);

/** Prints what is being done, and how long it took. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  console.log(`… ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

/** Address of the largest story page. */
function largestStory(siteDir: string): string {
  const folder = path.join(siteDir, 'activities');
  const [largest] = readdirSync(folder)
    .filter((name) => !/^(?:\d{4}|.*\..*)$/.test(name))
    .map((name) => ({ name, size: statSync(path.join(folder, name, 'index.html')).size }))
    .sort((a, b) => b.size - a.size);
  if (largest === undefined) throw new Error(`there is no story in ${folder}`);
  return `/activities/${largest.name}/`;
}

/**
 * Runs a measurement in its own process, because a process can open a CMS only once. Its last line is JSON.
 */
async function runMeasure<T>(script: string, args: readonly string[]): Promise<T> {
  let last = '';
  await runScript({
    rootDir: process.cwd(),
    script: `tests/performance/${script}`,
    args,
    onLine: (line) => {
      last = line;
    },
  });
  return JSON.parse(last) as T;
}

async function measure(name: string, dataset: string, bundleDir: string) {
  const publish = await step(`${name}: published twice`, () =>
    measurePublish(dataset, path.join(work, name), bundleDir),
  );
  const { siteDir, steps } = publish;
  console.log(
    `    ${publish.pages} pages in ${publish.fullSeconds.toFixed(1)} s; an edit renews ${publish.edited} of them with ${publish.editMemory.toFixed(0)} MB: ${steps.map((one) => `${one.name} ${one.seconds.toFixed(1)}`).join(', ')}`,
  );
  const search = await step(`${name}: ${queries} queries asked`, () => measureSearch(siteDir, queries));
  for (const { kind, recall, missed } of search.recall)
    console.log(`    ${kind.padEnd(13)} ${recall.toFixed(3)}  ${missed.slice(0, 5).join('  ')}`);
  const weights = await step(`${name}: pages weighed`, () =>
    measureWeights(siteDir, { home: '/', stations: '/stations/', story: largestStory(siteDir) }),
  );
  const strangers = Object.values(weights).flatMap((weight) => weight.strangers);
  if (strangers.length > 0) console.log(`    ${strangers.join('  ')}`);
  rmSync(path.join(work, name), { recursive: true, force: true });
  return { publish, search, weights, strangers };
}

const began = performance.now();
process.chdir(path.resolve(import.meta.dirname, '..', '..'));
process.env.TZ = 'Asia/Shanghai';
const work = mkdtempSync(path.join(os.tmpdir(), 'practice-stations-bench-'));
const figures: Partial<Record<BudgetName, number>> = {};
try {
  const bundleDir = path.join(work, 'bundle');
  const { seconds } = await step('site bundle', () => buildBundle({ basePath: '/', outDir: bundleDir }));
  figures.bundle = seconds;

  if (isAsked('town')) {
    const dataset =
      values.town ?? (await step('sample town loaded', () => exportSampleTown(path.join(work, 'cms'))));
    const { publish, search, weights, strangers } = await measure('town', path.resolve(dataset), bundleDir);
    figures.townNames = search.wholeRecall;
    figures.townPieces = search.pieceRecall;
    figures.townQuery = search.slowSeconds;
    figures.townEdit = publish.editSeconds;
    figures.townMemory = publish.peakMemory;
    figures.townStory = weights.story.total;
    figures.townStoryScripts = weights.story.scripts;
    figures.townHome = weights.home.total;
    figures.townStations = weights.stations.total;
    figures.townStrangers = strangers.length;
  }

  if (isAsked('county')) {
    const counted = measureFigures();
    figures.countyFigures = counted.document;
    figures.countyCube = counted.cube;
    figures.countyAnswer = counted.answer;
    figures.countyPoints = measurePoints();
    const dataset = path.join(work, 'county-dataset');
    await step(`county of ${size.stories} stories made`, () => writeCounty(dataset, size));
    const { publish, search, weights } = await measure('county', dataset, bundleDir);
    console.log(`    station list ${weights.stations.total.toFixed(0)} kB`);
    figures.countyPages = publish.fullSeconds / (publish.pages / 1_000);
    figures.countyMemory = publish.peakMemory;
    figures.countyIndexSeconds = publish.indexSeconds;
    figures.countyIndexSize = publish.indexSize;
    figures.countyEdit = publish.editSeconds;
    figures.countyEditShare = publish.editSeconds / publish.fullSeconds;
    figures.countyNames = search.wholeRecall;
    figures.countyPieces = search.pieceRecall;
    figures.countyQuery = search.slowSeconds;
    figures.countyStory = weights.story.total;
    figures.countyStoryScripts = weights.story.scripts;
    figures.countyHome = weights.home.total;
  }

  if (isAsked('click')) {
    const dataDir = path.join(work, 'click');
    await step('sample town loaded', () => exportSampleTown(dataDir));
    const grown = growTown(path.join(dataDir, 'database.sqlite'), size.stories);
    console.log(`    ${grown.activities} activities, ${grown.participations} participations`);
    const click = await step('edits saved and seen', () =>
      runMeasure<ClickMeasure>('measure-click.ts', [dataDir]),
    );
    console.log(
      `    first release ${click.first.toFixed(1)} s; first edit after a start ${click.afterStart.toFixed(1)} s; then ${click.edits.map((one) => one.toFixed(1)).join(', ')} s`,
    );
    figures.click = Math.max(...click.edits);
    figures.clickPages = Math.max(...click.pages);
    figures.rollBack = click.rollBack;
  }

  if (isAsked('sheet')) {
    const sheet = await step('sheet taken in', () => runMeasure<ImportMeasure>('measure-import.ts', []));
    figures.sheetChecked = sheet.checked;
    figures.sheetWritten = sheet.written;
  }

  if (isAsked('load')) {
    const load = await step('public pages asked for under load', () =>
      runMeasure<LoadMeasure>('measure-load.ts', []),
    );
    console.log(
      `    ${load.plain.toFixed(0)} pages a second, compressed ${load.compressed.toFixed(0)}, sirv ${load.sirv.toFixed(0)}`,
    );
    figures.loadThroughput = load.plain / load.sirv;
    figures.loadUploads = load.slowest.uploads;
    figures.loadReads = load.slowest.reads;
    figures.loadChecks = load.slowest.checks;
    if (load.memory !== null) figures.loadMemory = load.memory;
  }

  if (isAsked('editing')) {
    const dataDir = path.join(work, 'editing');
    await step('sample town loaded', () => exportSampleTown(dataDir));
    growTown(path.join(dataDir, 'database.sqlite'), size.stories);
    const sqlite = await step('an editor waits', () =>
      runMeasure<EditingMeasure>('measure-editing.ts', [dataDir]),
    );
    figures.editList = sqlite.list;
    figures.editSearch = sqlite.search;
    figures.editForm = sqlite.form;
    figures.editSave = sqlite.save;
    rmSync(dataDir, { recursive: true, force: true });
  }

  if (isAsked('editing') && process.env.MONGODB_URL) {
    const dataDir = path.join(work, 'mongodb');
    const url = new URL(process.env.MONGODB_URL);
    url.pathname = `/bench-${process.pid}`;
    await step('sample town loaded on MongoDB', () => exportSampleTown(dataDir, url.href));
    const grown = await step('grown on MongoDB', () => growTownOnMongodb(url.href, size.stories));
    console.log(`    ${grown.activities} activities, ${grown.participations} participations`);
    const click = await step('edits saved and seen on MongoDB', () =>
      runMeasure<ClickMeasure>('measure-click.ts', [dataDir, url.href]),
    );
    console.log(`    first release on MongoDB ${click.first.toFixed(1)} s`);
    figures.mongodbClick = Math.max(...click.edits);
    const mongodb = await step('an editor waits on MongoDB', () =>
      runMeasure<EditingMeasure>('measure-editing.ts', [dataDir, url.href]),
    );
    figures.mongodbList = mongodb.list;
    figures.mongodbSearch = mongodb.search;
    figures.mongodbForm = mongodb.form;
    figures.mongodbSave = mongodb.save;
    await dropMongodb(url.href);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

const { markdown, broken } = benchTable(figures, size.stories);
const [cpu] = os.cpus();
const machine = `${os.availableParallelism()} processors (${cpu?.model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()}, Node ${process.versions.node}`;
const verdict = broken.length === 0 ? 'Every budget is kept.' : `Broken: ${broken.join(', ')}.`;
const county =
  isAsked('county') || isAsked('click')
    ? `, county of ${size.stories} stories and ${size.stations} stations`
    : '';
const report = `${markdown}\n\n${machine}${county}. ${verdict}\n`;
const reportFile = path.join('test-results', `${['bench', ...positionals].join('-')}.md`);
mkdirSync('test-results', { recursive: true });
writeFileSync(reportFile, report);
console.log(
  `\n${report}\nKept in ${reportFile}; ${((performance.now() - began) / 1000).toFixed(0)} s in all.`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
