/** What the panel asks for: the newest releases. Older ones cannot be gone back to and are told in the log. */
export const newestReleases = { sort: '-requestedAt', limit: 30, depth: 0 } as const;
