import type { Tables } from '../index.ts';
import { activityWords } from './activities.ts';
import { categoryWords } from './categories.ts';
import { documentWords } from './documents.ts';
import { facilityWords } from './facilities.ts';
import { indicatorWords } from './indicators.ts';
import { mediaWords } from './media.ts';
import { needCountWords } from './need-counts.ts';
import { needSurveyWords } from './need-surveys.ts';
import { needWords } from './needs.ts';
import { pointsCountWords } from './points-counts.ts';
import { pointsRuleWords } from './points-rules.ts';
import { projectWords } from './projects.ts';
import { rewardWords } from './rewards.ts';
import { sealedMonthWords } from './sealed-months.ts';
import { selfCheckWords } from './self-checks.ts';
import { spotCheckWords } from './spot-checks.ts';
import { standardWords } from './standards.ts';
import { stationWords } from './stations.ts';
import { teamWords } from './teams.ts';
import { villageWords } from './villages.ts';
import { volunteerCountWords } from './volunteer-counts.ts';
import type { WordsOf } from './words-of.ts';

/** Name, sentence and unit of every field of every table, in Chinese. */
export const fieldWords: { readonly [N in keyof Tables]: WordsOf<Tables[N][number]> } = {
  activities: activityWords,
  categories: categoryWords,
  documents: documentWords,
  facilities: facilityWords,
  indicators: indicatorWords,
  media: mediaWords,
  needCounts: needCountWords,
  needSurveys: needSurveyWords,
  needs: needWords,
  pointsCounts: pointsCountWords,
  pointsRules: pointsRuleWords,
  projects: projectWords,
  rewards: rewardWords,
  sealedMonths: sealedMonthWords,
  selfChecks: selfCheckWords,
  spotChecks: spotCheckWords,
  standards: standardWords,
  stations: stationWords,
  teams: teamWords,
  villages: villageWords,
  volunteerCounts: volunteerCountWords,
};

export { settingsWords } from './settings.ts';
