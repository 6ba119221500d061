/** Whether a volunteer serves now. */
export const volunteerStates = { active: '在册', paused: '暂停服务', left: '已退出' } as const;
