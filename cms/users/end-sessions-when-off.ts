import type { CollectionBeforeChangeHook } from 'payload';

/** Ends all sessions of an account when it is switched off. */
export const endSessionsWhenOff: CollectionBeforeChangeHook = ({ data }) =>
  data.active === false ? { ...data, sessions: [] } : data;
