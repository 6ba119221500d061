/** States of an import. */
export const importStates = { checked: '已检查，未导入', done: '已导入', undone: '已撤销' } as const;
