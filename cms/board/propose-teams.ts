/** A team, as far as dispatching goes. */
export interface TeamFacts {
  id: string;
  name: string;
  level: 'town' | 'village';
  category: string | null;
  /** Village of the team's station; null for teams of the town. */
  village: string | null;
  /** Categories of the projects that it runs. */
  projectCategories: readonly string[];
  /** Needs in its hands now. */
  load: number;
}

/** A team that may take a need, with the reasons in words. */
export interface Proposal {
  id: string;
  name: string;
  why: string;
}

/**
 * Teams for a need, the most fitting first: by category (its own, or that of its projects), by nearness (of the
 * same village, then of the town, then of another village), by how many needs it has in hand. Every team is in
 * the list, so that the office can choose otherwise.
 */
export function proposeTeams(
  need: { category: string | null; village: string | null },
  teams: readonly TeamFacts[],
): Proposal[] {
  const scored = teams.map((team) => {
    const isOwnField = need.category !== null && team.category === need.category;
    const doesIt = isOwnField || (need.category !== null && team.projectCategories.includes(need.category));
    const isNear = need.village !== null && team.village === need.village;
    const score =
      (isOwnField ? 4 : doesIt ? 3 : 0) + (isNear ? 2 : team.level === 'town' ? 1 : 0) - team.load / 4;
    const why = [
      isOwnField ? '类别相符' : doesIt ? '有这类项目' : '类别不同',
      isNear ? '本村队伍' : team.level === 'town' ? '镇级队伍' : '外村队伍',
      team.load === 0 ? '手上没有单' : `手上 ${team.load} 单`,
    ];
    return { score, proposal: { id: team.id, name: team.name, why: why.join('，') } };
  });
  return scored
    .sort((a, b) => b.score - a.score || a.proposal.name.localeCompare(b.proposal.name, 'zh'))
    .map(({ proposal }) => proposal);
}
