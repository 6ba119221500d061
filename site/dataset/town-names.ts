import { perKey, type Dataset } from './dataset.ts';

/** Longest name kept on one line, in characters. */
const longest = 7;
const key = 'names';

const named = perKey((dataset) => {
  const names = [
    dataset.settings.townName,
    ...dataset.villages.rows.map(({ name }) => name),
    ...dataset.stations.rows.map(({ shortName }) => shortName),
    ...dataset.projects.rows.map(({ name }) => name),
    ...dataset.categories.rows.map(({ name }) => name),
  ];
  const short = names.filter((name) => name.length > 1 && name.length <= longest);
  return new Map([[key, [...new Set(short)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))]]);
});

/** The town's own short names of places and projects, longest first. A line must not break inside one. */
export function townNames(dataset: Dataset): readonly string[] {
  return named(dataset, key) ?? [];
}
