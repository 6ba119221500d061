import type { Entry } from './entry.ts';

/** The form of 记活动 before anything is typed: the clerk's station, today, from nine o'clock for two hours. */
export const blankEntry = (station: string, day: string): Entry => ({
  id: '',
  base: '',
  known: {},
  station,
  project: '',
  category: '',
  team: '',
  otherTeams: [],
  title: '',
  date: day,
  starts: '09:00',
  length: '2',
  volunteers: '',
  served: '',
  hours: '',
  text: '',
  photos: [],
  consent: '',
});
