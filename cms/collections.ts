import { withCommonRules } from './common-rules.ts';
import { activities } from '#cms/records/activities/activities.ts';
import { auditLog } from '#cms/log/audit-log.ts';
import { categories } from '#cms/records/people/categories.ts';
import { deletedRecords } from '#cms/deletion/deleted-records.ts';
import { documents } from '#cms/records/standards/documents.ts';
import { facilities } from '#cms/records/stations/facilities.ts';
import { formMarks } from '#cms/public-forms/form-marks.ts';
import { importWords } from '#cms/exchange/import-words.ts';
import { households } from '#cms/records/points/households.ts';
import { imports } from '#cms/exchange/imports.ts';
import { indicators } from '#cms/records/people/indicators.ts';
import { media } from '#cms/media/media.ts';
import { needSurveys } from '#cms/records/needs/need-surveys.ts';
import { needs } from '#cms/records/needs/needs.ts';
import { needSteps } from '#cms/records/needs/need-steps.ts';
import { participations } from '#cms/records/activities/participations.ts';
import { pointsAppeals } from '#cms/records/points/points-appeals.ts';
import { pointsCodes } from '#cms/own-points/points-codes.ts';
import { pointsEntries } from '#cms/records/points/points-entries.ts';
import { pointsNotices } from '#cms/records/points/points-notices.ts';
import { pointsRules } from '#cms/records/points/points-rules.ts';
import { projects } from '#cms/records/people/projects.ts';
import { publishRequests } from '#cms/publish/releases/publish-requests.ts';
import { redemptions } from '#cms/records/points/redemptions.ts';
import { releases } from '#cms/publish/releases/releases.ts';
import { reviewSteps } from '#cms/review/review-steps.ts';
import { rewards } from '#cms/records/points/rewards.ts';
import { selfChecks } from '#cms/records/standards/self-checks.ts';
import { signIns } from '#cms/sign-in/sign-ins.ts';
import { spotChecks } from '#cms/inspection/spot-checks.ts';
import { standards } from '#cms/records/standards/standards.ts';
import { stations } from '#cms/records/stations/stations.ts';
import { stockEntries } from '#cms/records/points/stock-entries.ts';
import { teams } from '#cms/records/people/teams.ts';
import { users } from '#cms/users/users.ts';
import { villages } from '#cms/records/stations/villages.ts';
import { wishClaims } from '#cms/records/needs/wish-claims.ts';
import { volunteers } from '#cms/records/people/volunteers.ts';

/** Every collection, in the order of the admin's menu. */
export const collections = [
  ...[activities, participations, stations, villages, facilities],
  ...[projects, teams, volunteers, indicators, categories],
  ...[needs, needSurveys, wishClaims, needSteps],
  ...[
    rewards,
    stockEntries,
    redemptions,
    households,
    pointsEntries,
    pointsAppeals,
    pointsNotices,
    pointsRules,
  ],
  ...[media, documents, standards, selfChecks, spotChecks],
  ...[
    users,
    releases,
    reviewSteps,
    auditLog,
    imports,
    importWords,
    deletedRecords,
    publishRequests,
    formMarks,
    signIns,
    pointsCodes,
  ],
].map(withCommonRules);
