/** What became of a sign-in with a phone. */
export const signInStates = { waiting: '待确认', confirmed: '已确认', refused: '不算' } as const;
