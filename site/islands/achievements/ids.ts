/** Element that contains the charts of the achievements page. */
export const ACHIEVEMENTS_ID = 'achievements';

/** Data block with the props for the charts. */
export const ACHIEVEMENTS_DATA_ID = 'achievements-data';
