import type { SheetTable } from '../column.ts';
import { activitiesSheet } from './activities.ts';
import { householdsSheet } from './households.ts';
import { needSurveysSheet } from './need-surveys.ts';
import { needsSheet } from './needs.ts';
import { participationsSheet } from './participations.ts';
import { pointsRulesSheet } from './points-rules.ts';
import { selfChecksSheet } from './self-checks.ts';
import { stationsSheet } from './stations.ts';
import { volunteersSheet } from './volunteers.ts';
import { wishClaimsSheet } from './wish-claims.ts';

/** Every kind of record that is imported and exported as a sheet. Later kinds build on earlier ones. */
export const sheetTables: readonly SheetTable[] = [
  stationsSheet,
  volunteersSheet,
  householdsSheet,
  pointsRulesSheet,
  activitiesSheet,
  participationsSheet,
  needsSheet,
  wishClaimsSheet,
  needSurveysSheet,
  selfChecksSheet,
];

/** The table of a collection; undefined if it has no sheet. */
export const sheetTable = (collection: unknown): SheetTable | undefined =>
  sheetTables.find((table) => table.collection === collection);

/** Heading of the last column: the record's identifier. It stays valid whatever else was changed. */
export const idHeading = '系统编号（勿改）';
