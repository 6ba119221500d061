/** Where code is broken on purpose, and how much of the hundred falls to each room: what decides a figure, a right or a page. */
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
