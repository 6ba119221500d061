/**
 * MongoDB collections that hold no records: the lease of the installation, the turns of transactions, and the
 * trial at start.
 */
export const internalCollections = {
  leases: 'leases',
  turns: 'turns',
  trial: 'transaction-trial',
} as const;
