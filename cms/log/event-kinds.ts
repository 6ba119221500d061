/** Kinds of events in the audit log. */
export const eventKinds = {
  create: '新增',
  update: '修改',
  delete: '删除',
  review: '审核',
  publish: '发布网站',
  publishFailed: '发布失败',
  rollBack: '回退网站',
  login: '登录',
  loginFailed: '登录失败',
  logout: '退出',
  password: '修改密码',
  import: '导入',
  export: '导出',
  look: '查看个人信息',
} as const;
export type EventKind = keyof typeof eventKinds;
