/**
 * The review levels in order. Each name is both the state that waits for the level and the role that decides
 * it.
 */
export const reviewLevels = ['first', 'second', 'third'] as const;
