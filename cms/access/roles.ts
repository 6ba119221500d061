/** Roles in the CMS; one account may have several. */
export const roles = {
  administrator: '管理员',
  editor: '编辑（镇宣传干事）',
  clerk: '站点信息员',
  first: '一审',
  second: '二审',
  third: '三审',
  inspector: '考核查看',
  keeper: '积分管理员',
  leader: '服务队负责人',
} as const;
export type Role = keyof typeof roles;
