/** The roles, in the order of the columns in the tables of the access tests. */
export const roleColumns = [
  'administrator',
  'editor',
  'clerk',
  'first',
  'second',
  'third',
  'inspector',
  'keeper',
  'leader',
] as const;
