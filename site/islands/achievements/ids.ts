/** Element that holds the figures of the achievements page. */
export const ACHIEVEMENTS_ID = 'achievements';

/** Data block with the props that they were built from. */
export const ACHIEVEMENTS_DATA_ID = 'achievements-data';
