/** Whether a household's account is in use. */
export const householdStates = { active: '使用中', closed: '已停用' } as const;
