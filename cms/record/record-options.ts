import type { Population } from '#cms/gate/population-of.ts';

/** What the form for recording an activity offers to choose from. */
export interface RecordOptions {
  stations: { id: string; name: string; population: Population | null }[];
  projects: { id: string; name: string; category: string | null; teams: string[] }[];
  categories: { id: string; name: string }[];
  teams: { id: string; name: string; station: string | null }[];
  /** Station chosen at first. */
  station: string;
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  day: string;
  /** Identifier of the account: what is kept on a shared phone is each person's own. */
  owner: string;
  /** How the author signs. */
  author: string;
  /** Base path of the admin, e.g. `/admin`. */
  admin: string;
}
