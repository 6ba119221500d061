/** The handbook's chapters, in the order in which users need them. Each is a Markdown file in this folder. */
export const chapters = [
  'workbench',
  'record-activity',
  'sent-back',
  'review',
  'publish',
  'wishes',
  'volunteers',
  'sign-in',
  'points',
  'counter',
  'exchange',
  'photos',
  'inspection',
  'accounts',
  'messages',
] as const;
