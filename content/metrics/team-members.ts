import type { Tables } from '#content/schema/index.ts';
import type { Team } from '#content/schema/team.ts';
import { cubeOf, type CubeSpec } from './cube.ts';
import type { Metric, Query } from './metric.ts';
import { presentPeriodRule } from './present-metric.ts';
import { whyNot } from './row-metric.ts';
import { teamCube } from './team-cube.ts';

/** Teams are narrowed as others are; the kind is of their members. */
const cube: CubeSpec<Team> = { ...teamCube, scopes: { ...teamCube.scopes, kind: () => null } };

/** How many members of a kind a team has; null if it is not told. */
function membersOf({ volunteerCount, membersByKind }: Team, kind: string | undefined): number | null {
  if (kind === undefined) return volunteerCount;
  const told = membersByKind.find((one) => one.kind === kind);
  if (told) return told.count;
  const rest = volunteerCount - membersByKind.reduce((sum, { count }) => sum + count, 0);
  return rest === 0 ? 0 : null;
}

function teamsOf(tables: Tables, { scope: { kind: _kind, ...scope } = {}, period }: Query): Team[] {
  const query = period ? { scope, period } : { scope };
  return whyNot(teamCube, query) === null ? [...cubeOf(teamCube, tables).rows(query)] : [];
}

/** 队员: members of teams, and those of one kind. */
export const teamMembers: Metric = {
  key: 'teamMembers',
  name: '志愿服务队队员',
  unit: '人次',
  definition:
    '登记在各志愿服务队、没有退出的志愿者，逐队相加；一人在几支队伍的，每支都计。按人员类别看时，只计这一类的队员。',
  periodRule: presentPeriodRule,
  caution: '是队员的人次，不是人数；有多少人看“登记的志愿者”。一支队里不到三人的类别不公开，合计也就没有。',
  decimals: 0,
  table: 'teams',
  hasPeriods: false,
  value(tables, query = {}) {
    if (whyNot(cube, query) !== null) return null;
    return teamsOf(tables, query).reduce<number | null>((sum, row) => {
      const members = membersOf(row, query.scope?.kind);
      return sum === null || members === null ? null : sum + members;
    }, 0);
  },
  rowIds: (tables, query = {}) =>
    teamsOf(tables, query)
      .filter((row) => membersOf(row, query.scope?.kind) !== 0)
      .map(({ id }) => id),
  why: (_tables, query = {}) => whyNot(cube, query) ?? '有的队里这一类不到三人，人数不公开，合计也就没有。',
};
