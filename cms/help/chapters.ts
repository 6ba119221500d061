/** The handbook's chapters in the order in which people need them; each is the Markdown file of that name beside this one. */
export const chapters = [
  'workbench',
  'record-activity',
  'sent-back',
  'review',
  'publish',
  'exchange',
  'photos',
  'accounts',
  'messages',
] as const;
