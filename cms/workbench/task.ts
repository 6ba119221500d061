import type { PayloadRequest } from 'payload';
import type { User } from '#cms/payload-types.ts';

/** One record of a task, with its link. */
export interface TaskItem {
  label: string;
  /** What is due or wrong, in a few words. */
  detail: string;
  /** Path in the admin, without its base. */
  path: string;
}

/** One kind of task on the workbench: what waits, how many records, and the first few of them. */
export interface Task {
  key: string;
  title: string;
  /** Why it matters or what to do, one sentence. */
  hint: string;
  /** Whether people wait for it, it is overdue, or it is with other users. */
  kind: 'waiting' | 'late' | 'sent';
  /** Total number, not only the listed records. */
  count: number;
  items: TaskItem[];
  /** Path of the complete list, without the admin's base; null if there is none. */
  path: string | null;
}

/** The user of the workbench, and the current time. */
export interface Desk {
  req: PayloadRequest;
  user: User;
  now: Date;
}

/** Finds one kind of task; resolves to null if there is none or it is not for this user. */
export type FindTask = (desk: Desk) => Promise<Task | null>;

/** Number of records that a task lists at first. */
export const itemsListed = 5;
