/** Who a volunteer is, for counts by kind. */
export const volunteerKinds = {
  resident: '村（居）民',
  cadre: '镇村干部',
  'party-member': '党员',
  'household-lead': '联户长',
  grid: '网格员',
  'clinic-staff': '医务人员',
  squire: '乡贤',
  teacher: '教师',
  student: '学生',
  other: '其他',
} as const;
export type VolunteerKind = keyof typeof volunteerKinds;
