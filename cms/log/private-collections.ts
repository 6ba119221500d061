/**
 * Collections of records about people. The log contains neither their names nor their values, only which
 * fields changed.
 */
export const privateCollections: ReadonlySet<string> = new Set([
  'volunteers',
  'participations',
  'needs',
  'needSteps',
  'wishClaims',
  'pointsEntries',
  'redemptions',
  'households',
  'pointsAppeals',
]);
