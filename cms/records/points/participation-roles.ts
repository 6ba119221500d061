/** Roles in an activity; their factors are in the rules in force, under the same keys. */
export const participationRoles = { leader: '负责人', organiser: '组织者', volunteer: '志愿者' } as const;
