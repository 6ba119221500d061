import type { Role } from './roles.ts';

/** The four actions on a record. */
export type Action = 'create' | 'read' | 'update' | 'delete';

/**
 * Which records an action reaches. `all`: every record. `own`: records of the user's own stations (own
 * uploads, for media). `shown`, for reading: own records, and those of other stations without drafts.
 * `unsent`, for deleting: own records that were never handed in.
 */
export type Reach = 'all' | 'shown' | 'own' | 'unsent';

export type Grant = Partial<Record<Action, Reach>>;

const full: Grant = { create: 'all', read: 'all', update: 'all', delete: 'all' };
const read: Grant = { read: 'all' };
const revise: Grant = { read: 'all', update: 'all' };
const ownKept: Grant = { create: 'own', read: 'own', update: 'own' };
const ownListed: Grant = { create: 'own', read: 'all', update: 'own' };
const handled: Grant = { create: 'all', read: 'all', update: 'all' };
const appended: Grant = { create: 'all', read: 'all' };

const reviewers = { first: read, second: read, third: read } as const;
const publicRecords = { clerk: read, inspector: read, keeper: read, leader: read, ...reviewers } as const;

/**
 * Who may do what: collection → role → grant. Administrators may do everything and are not listed. Roles that
 * are not listed may do nothing. Append-only and machine-written records are restricted further in their own
 * files: points and stock are written only by the operations of `cms/points/`, which ask this table.
 */
export const roleTable = {
  villages: { editor: full, ...publicRecords },
  categories: { editor: full, ...publicRecords },
  stations: { editor: full, ...publicRecords, clerk: { read: 'all', update: 'own' } },
  facilities: { editor: full, ...publicRecords, clerk: { ...ownListed, delete: 'own' } },
  teams: { editor: full, ...publicRecords },
  volunteers: { editor: full, clerk: ownKept, keeper: read, inspector: read },
  projects: { editor: full, ...publicRecords },
  activities: {
    editor: full,
    ...publicRecords,
    clerk: { create: 'own', read: 'shown', update: 'own', delete: 'unsent' },
    keeper: { read: 'shown' },
    leader: { read: 'shown' },
    first: revise,
    second: revise,
    third: revise,
  },
  participations: { editor: full, clerk: { ...ownKept, delete: 'own' }, keeper: read, inspector: read },
  needs: { editor: full, clerk: ownKept, inspector: read },
  needSurveys: { editor: full, ...publicRecords },
  needSteps: { editor: read, inspector: read },
  wishClaims: { editor: full, clerk: ownKept, inspector: read },
  pointsRules: { editor: read, ...publicRecords, keeper: handled },
  pointsEntries: { editor: read, inspector: read, keeper: appended },
  rewards: { editor: full, ...publicRecords, keeper: full },
  redemptions: { editor: read, inspector: read, keeper: handled },
  stockEntries: { editor: read, inspector: read, keeper: appended },
  households: { editor: full, inspector: read, keeper: handled },
  pointsNotices: { editor: read, inspector: read, keeper: read },
  pointsAppeals: { editor: read, inspector: read, keeper: handled },
  standards: { editor: full, ...publicRecords },
  selfChecks: { editor: full, ...reviewers, inspector: read, clerk: { ...ownKept, delete: 'own' } },
  spotChecks: { editor: read, inspector: handled },
  indicators: { editor: full, ...publicRecords },
  documents: { editor: full, ...publicRecords },
  media: {
    editor: full,
    ...publicRecords,
    clerk: { ...ownListed, delete: 'own' },
    keeper: ownListed,
    first: revise,
    second: revise,
    third: revise,
  },
  releases: { editor: read, inspector: read, ...reviewers },
  reviewSteps: { editor: read, inspector: read, ...reviewers },
  auditLog: { inspector: read },
  importWords: { editor: full, inspector: read },
  imports: { editor: read, clerk: { read: 'own' }, keeper: { read: 'own' }, inspector: read },
} as const satisfies Record<string, Partial<Record<Role, Grant>>>;

export type Area = keyof typeof roleTable;
