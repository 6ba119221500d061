/**
 * Where code is broken on purpose, and how many of the hundred changes go to each room. Chosen is code that
 * decides figures, access rights or pages.
 */
export const rooms: readonly { name: string; folders: readonly string[]; share: number }[] = [
  { name: 'metrics', folders: ['content/metrics'], share: 16 },
  { name: 'schema', folders: ['content/schema'], share: 4 },
  { name: 'privacy', folders: ['content/privacy'], share: 16 },
  { name: 'gate', folders: ['cms/gate'], share: 10 },
  { name: 'access', folders: ['cms/access', 'cms/http', 'cms/users'], share: 14 },
  {
    name: 'rules',
    folders: ['cms/fields/rules', 'cms/records'],
    share: 14,
  },
  { name: 'review', folders: ['cms/review'], share: 12 },
  { name: 'dataset', folders: ['cms/dataset', 'cms/publish'], share: 8 },
  { name: 'pages', folders: ['site/build/verify', 'site/subjects', 'site/words'], share: 6 },
];
