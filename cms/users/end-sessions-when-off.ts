import type { CollectionBeforeChangeHook } from 'payload';

/** An account that is switched off is signed out everywhere at once. */
export const endSessionsWhenOff: CollectionBeforeChangeHook = ({ data }) =>
  data.active === false ? { ...data, sessions: [] } : data;
