/** Query of the panel: the newest releases. Older ones cannot be rolled back to; the log lists them. */
export const newestReleases = { sort: '-requestedAt', limit: 30, depth: 0 } as const;
