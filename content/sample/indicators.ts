import { readList } from './read-source.ts';
import { indicatorSource } from './shapes.ts';
import type { SampleIndicator } from './types.ts';

/** Reads 成效 of teams and projects: one row per dated value of indicators.yaml. */
export function readIndicators(): SampleIndicator[] {
  return readList('indicators.yaml', indicatorSource).flatMap(({ owner, name, unit, definition, values }) =>
    Object.entries(values).map(([asOf, value]) => ({
      key: `${'team' in owner ? owner.team : owner.project}:${name}:${asOf}`,
      team: 'team' in owner ? owner.team : null,
      project: 'project' in owner ? owner.project : null,
      name,
      unit,
      definition,
      value,
      asOf,
    })),
  );
}
