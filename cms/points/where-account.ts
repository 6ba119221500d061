import type { Where } from 'payload';
import type { AccountRef } from './account-ref.ts';

/** The condition that finds the records of an account. */
export const whereAccount = ({ volunteer, household }: AccountRef): Where =>
  volunteer === undefined ? { household: { equals: household } } : { volunteer: { equals: volunteer } };
