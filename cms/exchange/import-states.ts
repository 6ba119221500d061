/** What became of a sheet that was handed in. */
export const importStates = { checked: '已检查，未导入', done: '已导入', undone: '已撤销' } as const;
