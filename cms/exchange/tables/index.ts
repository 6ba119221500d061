import type { SheetTable } from '../column.ts';
import { activitiesSheet } from './activities.ts';
import { needsSheet } from './needs.ts';
import { participationsSheet } from './participations.ts';
import { selfChecksSheet } from './self-checks.ts';
import { stationsSheet } from './stations.ts';
import { volunteersSheet } from './volunteers.ts';

/** Every kind of record that goes in and out as a sheet, in the order in which they build on each other. */
export const sheetTables: readonly SheetTable[] = [
  stationsSheet,
  volunteersSheet,
  activitiesSheet,
  participationsSheet,
  needsSheet,
  selfChecksSheet,
];

/** The table of a collection; undefined for one that has no sheet. */
export const sheetTable = (collection: unknown): SheetTable | undefined =>
  sheetTables.find((table) => table.collection === collection);

/** Heading of the last column: the record's identifier, by which it is known again whatever else was changed. */
export const idHeading = '系统编号（勿改）';
