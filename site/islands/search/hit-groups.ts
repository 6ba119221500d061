import { searchKinds, type SearchKind } from '#site/subjects/search-kinds.ts';

/** Kinds of lasting things: a user who types a village's name usually wants its station, not an activity. */
const lasting: ReadonlySet<string> = new Set<SearchKind>(['阵地', '服务项目', '队伍']);

/** Fields of a result needed for grouping. */
export interface Groupable {
  /** Position in the results; 0 is the best. */
  readonly rank: number;
  readonly kind: string;
  readonly title: string;
}

/** Results of one kind, best first. */
export interface HitGroup<Hit extends Groupable> {
  readonly kind: SearchKind;
  readonly rows: readonly Hit[];
}

/**
 * Groups results by kind. First come the kinds with a result whose exact name was typed (the first `named`
 * hits). Then stations, services and teams with the words in their name, in the order of kinds. Then the
 * other kinds, by their best result.
 */
export function hitGroups<Hit extends Groupable>(
  hits: readonly Hit[],
  patterns: readonly RegExp[],
  named = 0,
): HitGroup<Hit>[] {
  const bearsName = ({ title }: Hit) =>
    patterns.length > 0 && patterns.every((pattern) => title.search(pattern) >= 0);
  const groups = searchKinds
    .map((kind) => ({ kind, rows: hits.filter((hit) => hit.kind === kind) }))
    .filter(({ rows }) => rows.length > 0)
    .map((group) => ({ ...group, isNamed: lasting.has(group.kind) && group.rows.some(bearsName) }));
  const best = ({ rows }: HitGroup<Hit>) => rows[0]?.rank ?? 0;
  const isExact = (group: HitGroup<Hit>) => best(group) < named;
  return [
    ...groups.filter(isExact).sort((a, b) => best(a) - best(b)),
    ...groups.filter((group) => !isExact(group) && group.isNamed),
    ...groups.filter((group) => !isExact(group) && !group.isNamed).sort((a, b) => best(a) - best(b)),
  ].map(({ kind, rows }) => ({ kind, rows }));
}
