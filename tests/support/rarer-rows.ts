import type { TownRows } from './random-edits.ts';

/**
 * Adds to a synthetic town a few rows of the tables that a county leaves empty, and gives its needs all
 * states.
 */
export function withRarerRows({ tables, settings }: TownRows): TownRows {
  const [team, project, station] = [tables.teams[0], tables.projects[0], tables.stations[1]];
  if (!team || !project || !station) throw new Error('a town needs a team, a project and two stations');
  const states = ['done', 'dispatched', 'in-service', 'rated'] as const;
  return {
    settings,
    tables: {
      ...tables,
      needs: tables.needs.map((row, n) => ({ ...row, state: states[n % states.length] ?? 'done' })),
      indicators: [
        { teamId: team.id, projectId: null },
        { teamId: null, projectId: project.id },
      ].map((owner, n) => ({
        id: `indicator-${n}`,
        ...owner,
        name: '播报理论政策',
        value: 120,
        unit: '条',
        asOf: '2026-06-30',
        definition: '按登记本。',
      })),
      standards: [
        {
          id: 'standard-1',
          name: '“六有”标准',
          isCurrent: true,
          items: [
            { key: 'place', name: '有场所', requirement: '有固定的房间。' },
            { key: 'team', name: '有队伍', requirement: '有志愿者。' },
          ],
        },
      ],
      selfChecks: ['place', 'team'].map((itemKey) => ({
        id: `check-${itemKey}`,
        stationId: station.id,
        standardId: 'standard-1',
        itemKey,
        checkedOn: '2026-06-01',
        result: 'met' as const,
      })),
    },
  };
}
