/** The roles in the order in which the tables of the access tests name them. */
export const roleColumns = [
  'administrator',
  'editor',
  'clerk',
  'first',
  'second',
  'third',
  'inspector',
  'keeper',
] as const;
