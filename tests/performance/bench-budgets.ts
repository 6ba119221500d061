import { budgets as pages } from './budgets.ts';

/**
 * A figure that the benchmark measures, with its maximum (`most`) or minimum (`least`). `more` is added to
 * the limit for every further 10,000 stories.
 */
export interface Budget {
  readonly label: string;
  readonly unit: string;
  readonly most?: number;
  readonly least?: number;
  readonly more?: number;
}

const weight = (kind: 'home' | 'story' | 'stations') => {
  const budget = pages[kind];
  if (budget === undefined) throw new Error(`budgets.ts has no budget for ${kind}`);
  return budget;
};

/**
 * Budgets that the benchmark checks, for the sample town (`town`) and for a county of 10,000 stories
 * (`county`, `click`). Seconds and memory are meant for a machine with two processors.
 */
export const budgets = {
  townNames: { label: 'town: recall@10, names and titles', unit: '', least: 0.99 },
  townPieces: { label: 'town: recall@10, pieces', unit: '', least: 0.95 },
  townQuery: { label: 'town: search answers, 95 of 100', unit: 's', most: 0.5 },
  townEdit: { label: 'town: publish after one edit', unit: 's', most: 4 },
  townMemory: { label: 'town: memory of a build', unit: 'MB', most: 600 },
  townStory: { label: 'town: story page, no pictures', unit: 'kB', most: weight('story').total },
  townStoryScripts: { label: 'town: story page, JavaScript', unit: 'kB', most: weight('story').scripts },
  townHome: { label: 'town: home page, no pictures', unit: 'kB', most: weight('home').total },
  townStations: { label: 'town: station list before the map', unit: 'kB', most: weight('stations').total },
  townStrangers: { label: 'town: addresses on other hosts', unit: '', most: 0 },
  bundle: { label: 'site bundle, built from nothing', unit: 's', most: 15 },
  countyFigures: { label: 'figures of 100,000 activities counted', unit: 's', most: 1 },
  countyCube: { label: 'their whole cube: every scope, month, quarter, half, year', unit: 's', most: 1 },
  countyAnswer: { label: 'an answer from it, the slowest of 1,100', unit: 's', most: 0.02 },
  countyPoints: { label: 'points of 100,000 participations computed and booked', unit: 's', most: 5 },
  countyPages: { label: 'county: full build per 1,000 pages', unit: 's', most: 4 },
  countyMemory: { label: 'county: memory of a build', unit: 'MB', most: 2_000, more: 1_500 },
  countyIndexSeconds: { label: 'county: search index made', unit: 's', most: 25, more: 20 },
  countyIndexSize: { label: 'county: search index', unit: 'MB', most: 60, more: 30 },
  countyEdit: { label: 'county: publish after one edit', unit: 's', most: 4, more: 2 },
  countyEditShare: { label: 'county: that publish, share of a full build', unit: '', most: 0.2 },
  click: { label: 'from the save to the page, slowest of 5', unit: 's', most: 4, more: 2 },
  clickPages: { label: 'its pages alone', unit: 's', most: 1 },
  rollBack: { label: 'back to the release before', unit: 's', most: 1 },
  sheetChecked: { label: 'sheet of 5,000 rows checked', unit: 's', most: 20 },
  sheetWritten: { label: 'sheet of 5,000 rows written', unit: 's', most: 20 },
  loadThroughput: { label: 'public pages a second, times sirv’s', unit: '', least: 1 },
  loadUploads: { label: 'public page while strangers upload, 99 of 100', unit: 's', most: 0.2 },
  loadReads: { label: 'public page while all is read deeply, 99 of 100', unit: 's', most: 0.2 },
  loadChecks: { label: 'public page while texts are checked, 99 of 100', unit: 's', most: 0.2 },
  loadMemory: { label: 'memory of the product while strangers upload', unit: 'MB', most: 1_500 },
  editList: { label: "editors' list of activities", unit: 's', most: 0.5, more: 0.5 },
  editSearch: { label: 'search in it', unit: 's', most: 0.5, more: 0.5 },
  editForm: { label: 'form of an activity', unit: 's', most: 0.5, more: 0.25 },
  editSave: { label: 'its draft saved', unit: 's', most: 0.2, more: 0.1 },
  mongodbList: { label: 'MongoDB: list of activities', unit: 's', most: 4, more: 3 },
  mongodbSearch: { label: 'MongoDB: search in it', unit: 's', most: 8, more: 8 },
  mongodbForm: { label: 'MongoDB: form of an activity', unit: 's', most: 5, more: 2 },
  mongodbSave: { label: 'MongoDB: its draft saved', unit: 's', most: 3, more: 2 },
  mongodbClick: { label: 'MongoDB: from the save to the page', unit: 's', most: 10, more: 8 },
  countyNames: { label: 'county: recall@10, names and titles', unit: '', least: 0.99 },
  countyPieces: { label: 'county: recall@10, pieces', unit: '', least: 0.95 },
  countyQuery: { label: 'county: search answers, 95 of 100', unit: 's', most: 1, more: 0.75 },
  countyStory: { label: 'county: story page, no pictures', unit: 'kB', most: weight('story').total },
  countyStoryScripts: { label: 'county: story page, JavaScript', unit: 'kB', most: weight('story').scripts },
  countyHome: { label: 'county: home page, no pictures', unit: 'kB', most: weight('home').total },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;
