import type { Entry } from './entry.ts';
import type { RecordOptions } from './record-options.ts';

/**
 * Fields filled in by the chosen project: its category, its team at the station, and its name as title unless
 * the clerk has typed another title.
 */
export function withProject(
  entry: Entry,
  id: string,
  { projects, teams }: Pick<RecordOptions, 'projects' | 'teams'>,
): Partial<Entry> {
  const project = projects.find((one) => one.id === id);
  const former = projects.find((one) => one.id === entry.project);
  const own = project?.teams.find((team) => teams.find((one) => one.id === team)?.station === entry.station);
  const hasOwnTitle = entry.title.trim() !== '' && entry.title !== former?.name;
  return {
    project: id,
    category: project?.category ?? entry.category,
    team: own ?? project?.teams[0] ?? entry.team,
    title: hasOwnTitle ? entry.title : (project?.name ?? ''),
  };
}
