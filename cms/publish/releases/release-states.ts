/** States of a publish. */
export const releaseStates = {
  queued: '排队中',
  running: '正在生成',
  live: '正式网站',
  kept: '可回退',
  failed: '失败',
  superseded: '已被取代',
  gone: '已清理',
} as const;
