/** Groups of search results, in display order. */
export const searchKinds = ['阵地', '服务项目', '队伍', '活动', '群众需求', '文件', '其他'] as const;
export type SearchKind = (typeof searchKinds)[number];
