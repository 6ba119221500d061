/** Roles in an activity. The valid points rules hold their factors under the same keys. */
export const participationRoles = { leader: '负责人', organiser: '组织者', volunteer: '志愿者' } as const;
