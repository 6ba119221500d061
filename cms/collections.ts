import { withCommonRules } from '../hooks/with-common-rules.ts';
import { activities } from './activities.ts';
import { auditLog } from './audit-log.ts';
import { categories } from './categories.ts';
import { deletedRecords } from './deleted-records.ts';
import { documents } from './documents.ts';
import { facilities } from './facilities.ts';
import { importWords } from './import-words.ts';
import { imports } from './imports.ts';
import { indicators } from './indicators.ts';
import { media } from './media.ts';
import { needs } from './needs.ts';
import { participations } from './participations.ts';
import { pointsEntries } from './points-entries.ts';
import { pointsRules } from './points-rules.ts';
import { projects } from './projects.ts';
import { publishRequests } from './publish-requests.ts';
import { redemptions } from './redemptions.ts';
import { releases } from './releases.ts';
import { reviewSteps } from './review-steps.ts';
import { rewards } from './rewards.ts';
import { selfChecks } from './self-checks.ts';
import { standards } from './standards.ts';
import { stations } from './stations.ts';
import { teams } from './teams.ts';
import { users } from './users.ts';
import { villages } from './villages.ts';
import { volunteers } from './volunteers.ts';

/** Every collection, in the order of the admin's menu. */
export const collections = [
  ...[activities, participations, stations, villages, facilities],
  ...[projects, teams, volunteers, indicators, categories],
  ...[needs, rewards, redemptions, pointsEntries, pointsRules],
  ...[media, documents, standards, selfChecks],
  ...[users, releases, reviewSteps, auditLog, imports, importWords, deletedRecords, publishRequests],
].map(withCommonRules);
