import { searchKinds, type SearchKind } from '#site/subjects/search-kinds.ts';

/** Kinds that stay while activities come and go: who types a village's name mostly wants its station. */
const lasting: ReadonlySet<string> = new Set<SearchKind>(['阵地', '服务项目', '队伍']);

/** What is needed of a result to group it. */
export interface Groupable {
  /** Place in the order of the answer, 0 the best. */
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
 * Results by kind. The kind of what bears the query as its exact name (the first `named` hits) comes first. Places, services and teams that bear the words in their name follow, in the order of kinds; the
 * other kinds follow by their best result.
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
