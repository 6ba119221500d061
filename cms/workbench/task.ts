import type { PayloadRequest } from 'payload';
import type { User } from '#cms/payload-types.ts';

/** One record that waits, with the way to it. */
export interface TaskItem {
  label: string;
  /** What is due or wrong, in few words. */
  detail: string;
  /** Path in the admin, without its base. */
  path: string;
}

/** One kind of work on the workbench: what waits, how much of it, and the first few records. */
export interface Task {
  key: string;
  title: string;
  /** Why it matters or what to do, one sentence. */
  hint: string;
  /** Whether people wait for it, it is merely late, or it lies with others. */
  kind: 'waiting' | 'late' | 'sent';
  /** All of them, not only those listed. */
  count: number;
  items: TaskItem[];
  /** Path of the list of all of them, without the admin's base; null where the items are all. */
  path: string | null;
}

/** Whose workbench it is, and when. */
export interface Desk {
  req: PayloadRequest;
  user: User;
  now: Date;
}

/** Looks for one kind of work; null where there is none or it is not this person's. */
export type FindTask = (desk: Desk) => Promise<Task | null>;

/** Records listed of one kind. */
export const itemsListed = 5;
