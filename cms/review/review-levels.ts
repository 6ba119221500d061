/** The levels of the review in their order: each is at once the state that waits for it and the role that decides it. */
export const reviewLevels = ['first', 'second', 'third'] as const;
