/** The day patterns that a clerk can choose, in the order of the list. */
export const weekdayGroups = {
  daily: '每天',
  'mon-fri': '周一至周五',
  'mon-sat': '周一至周六',
  'sat-sun': '周六、周日',
  'tue-sun': '周二至周日',
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
} as const;
export type WeekdayGroup = keyof typeof weekdayGroups;

/** The ISO weekdays (1 Monday … 7 Sunday) that each pattern stands for. */
export const weekdaysOf: Readonly<Record<WeekdayGroup, readonly number[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  'mon-fri': [1, 2, 3, 4, 5],
  'mon-sat': [1, 2, 3, 4, 5, 6],
  'sat-sun': [6, 7],
  'tue-sun': [2, 3, 4, 5, 6, 7],
  mon: [1],
  tue: [2],
  wed: [3],
  thu: [4],
  fri: [5],
  sat: [6],
  sun: [7],
};
