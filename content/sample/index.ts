import { readDocuments } from './documents.ts';
import { readIndicators } from './indicators.ts';
import { readNeeds } from './needs.ts';
import { figuresOf, participationsOf } from './participations.ts';
import { readPicturesOf } from './pictures-of.ts';
import { bookLedger } from './book-ledger.ts';
import { householdEntries, inventHouseholds } from './households.ts';
import { earnedEntries } from './points.ts';
import { readList, readObject, readText } from './read-source.ts';
import { redeem } from './redemptions.ts';
import { routineActivities } from './schedule.ts';
import { selfChecks } from './self-checks.ts';
import {
  category,
  needSurvey,
  pointsRuleSource,
  project,
  rewardSource,
  settingsSource,
  standardSource,
  team,
  village,
} from './shapes.ts';
import { readSketch } from './sketch.ts';
import { stockLedger } from './stock.ts';
import { readStations } from './stations.ts';
import { readStories } from './stories.ts';
import { inventVolunteers } from './volunteers.ts';
import type { SampleActivity, SampleParticipation, SampleTown } from './types.ts';

/** The day for which the sample was written. For earlier days, the town of this day is returned. */
const writtenFor = '2026-11-24';

/**
 * 青禾镇, an invented town, as of a day `YYYY-MM-DD`. Hand-written records (stories, needs, documents) have
 * their own days. Routine activities are added up to three weeks after `today`. The same day always gives the
 * same town. Throws an error with file and field if a file of this folder is wrong.
 */
export function sampleTown(day: string): SampleTown {
  const today = day < writtenFor ? writtenFor : day;
  const pictures = readPicturesOf();
  const { reviewers, map, ...site } = readObject('settings.yaml', settingsSource);
  const villages = readList('villages.yaml', village);
  const teams = readList('teams.yaml', team).map((one) => ({
    ...one,
    cover: pictures.teams[one.key] ?? null,
  }));
  const projects = readList('projects.yaml', project).map((one) => ({
    ...one,
    cover: pictures.projects[one.key]?.[0] ?? null,
  }));
  const pointsRules = readList('points-rules.yaml', pointsRuleSource);
  const rewards = readList('rewards.yaml', rewardSource).map((one) => ({
    ...one,
    cover: pictures.rewards[one.key] ?? null,
  }));
  const standards = readList('standards.yaml', standardSource);
  const { stations, facilities } = readStations(today, pictures.stations);
  const stories = readStories(projects);
  const planned = [
    ...stories,
    ...routineActivities({ today, stations, villages, projects, stories, pictures: pictures.projects }),
  ].sort(
    (a, b) => a.day.localeCompare(b.day) || a.starts.localeCompare(b.starts) || a.key.localeCompare(b.key),
  );
  const volunteers = inventVolunteers(
    teams,
    villages,
    reviewers.map(({ name }) => name),
  );

  const participations: SampleParticipation[] = [];
  const activities = planned.map(({ volunteers: _, served, ...activity }, index): SampleActivity => {
    const held = planned[index];
    if (held?.state !== 'held') return { ...activity, figures: null };
    const own = participationsOf(held, volunteers);
    participations.push(...own);
    return { ...activity, figures: figuresOf(own, served) };
  });

  const needs = readNeeds(today, planned);
  const needSurveys = readList('need-surveys.yaml', needSurvey);
  const earned = earnedEntries(activities, participations, pointsRules);
  const { redemptions, entries: redeemed } = redeem(today, volunteers, earned, rewards);
  const households = inventHouseholds(volunteers, villages);
  return {
    today,
    settings: {
      ...site,
      introduction: readText('about.md'),
      wishHowTo: readText('wish-how-to.md'),
      map: { ...map, sketch: readSketch() },
    },
    reviewers,
    categories: readList('categories.yaml', category),
    villages,
    stations,
    facilities,
    teams,
    volunteers,
    projects,
    activities,
    participations,
    needs,
    needSurveys,
    indicators: readIndicators(),
    pointsRules,
    pointsEntries: bookLedger([...earned, ...redeemed, ...householdEntries(today, households, pointsRules)]),
    rewards,
    redemptions,
    stockEntries: stockLedger(rewards, redemptions),
    households,
    standards,
    selfChecks: selfChecks(today, stations, standards),
    documents: readDocuments(activities, needs),
  };
}
