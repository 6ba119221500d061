/** Licence of the tables. The rights in pictures and texts that name their author stay with the author. */
export const licence = {
  name: 'CC-BY-4.0',
  title: '知识共享署名 4.0 国际许可（CC BY 4.0）',
  path: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
} as const;
