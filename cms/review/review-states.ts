/** Review states of the newest text of an activity (三审三校). */
export const reviewStates = {
  draft: '起草中',
  first: '待一审',
  second: '待二审',
  third: '待三审',
  scheduled: '已通过，待定时发布',
  published: '已通过',
} as const;
export type ReviewState = keyof typeof reviewStates;
