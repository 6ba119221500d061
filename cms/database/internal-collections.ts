/** Collections of a MongoDB database that hold no records: who works with it, whose turn it is, a trial at start. */
export const internalCollections = {
  leases: 'leases',
  turns: 'turns',
  trial: 'transaction-trial',
} as const;
