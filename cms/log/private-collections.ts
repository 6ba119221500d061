/** Collections whose records are about people: the log names neither them nor what changed in them, only which fields. */
export const privateCollections: ReadonlySet<string> = new Set([
  'volunteers',
  'participations',
  'needs',
  'pointsEntries',
  'redemptions',
]);
