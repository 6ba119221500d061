import { sealMonth } from '#content/sealed/seal-month.ts';
import { emptyRow } from './empty-row.ts';
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
      volunteerCounts: [
        ...tables.volunteerCounts,
        ...[
          { scope: 'team' as const, teamId: team.id },
          { scope: 'project' as const, projectId: project.id },
          { scope: 'category' as const, categoryId: project.categoryId },
          { scope: 'station' as const, stationId: station.id },
          ...(station.villageId === null
            ? []
            : [{ scope: 'village' as const, villageId: station.villageId }]),
        ].map((part) => ({
          ...emptyRow('volunteerCounts'),
          ...part,
          id: `2026:${part.scope}`,
          period: '2026',
          registered: part.scope === 'project' || part.scope === 'category' ? null : 9,
          active: 7,
        })),
      ],
      needSurveys: ['2025', '2026'].map((year) => ({
        ...emptyRow('needSurveys'),
        id: `survey-${year}`,
        slug: `pai-cha-${year}`,
        name: `${year}年需求大排查`,
        startsOn: `${year}-09-01`,
        endsOn: `${year}-09-30`,
        channels: ['visit', 'phone'],
      })),
      sealedMonths: ['2026-01', '2026-02'].map((month) => sealMonth(month, ['0'.repeat(64)])),
      spotChecks: [
        {
          ...emptyRow('spotChecks'),
          id: 'check-1',
          title: '全镇抽3条',
          drawnOn: '2026-03-01',
          number: '386021',
          datasetHash: '0'.repeat(64),
          release: '20260301-080000-00000000',
          stationId: station.id,
          population: 40,
          drawn: tables.activities.slice(0, 3).map(({ id }) => id),
          confirmed: 2,
        },
      ],
      pointsCounts: [
        {
          ...{ id: '2026', year: '2026', given: 1200.5, redeemed: 300, lapsed: null, lapsing: 80 },
          ...{ appealsRaised: 9, appealsAnswered: 8, appealsUpheld: 4, appealsRejected: 4 },
        },
      ],
      needCounts: (['visit', 'phone'] as const).map((channel) => ({
        ...emptyRow('needCounts'),
        id: `survey:survey-2026:${channel}:`,
        scope: 'cell' as const,
        surveyId: 'survey-2026',
        channel,
        villageId: station.villageId,
        received: 5,
        valid: 4,
        setAside: 1,
        open: 1,
        answered: 3,
      })),
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
