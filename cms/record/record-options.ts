import type { Population } from '#cms/gate/population-of.ts';

/** The choices in the form for recording an activity. */
export interface RecordOptions {
  stations: { id: string; name: string; population: Population | null }[];
  projects: { id: string; name: string; category: string | null; teams: string[] }[];
  categories: { id: string; name: string }[];
  teams: { id: string; name: string; station: string | null }[];
  /** Station that is selected at first. */
  station: string;
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  day: string;
  /** Id of the account. On a shared phone each user has separate stored data. */
  owner: string;
  /** The author's name as signed. */
  author: string;
  /** Base path of the admin, e.g. `/admin`. */
  admin: string;
}
