import { scopeKeys, scopeNames, type Scope, type ScopeKey } from './metric.ts';

/** The keys of a scope that are set, in the order of their names. */
export const askedKeys = (scope: Scope = {}): ScopeKey[] =>
  scopeKeys.filter((key) => scope[key] !== undefined);

/** Says by what a figure is not counted. */
export const notBy = (keys: readonly ScopeKey[]): string =>
  `这个数没有按${keys.map((key) => scopeNames[key]).join('、')}统计。`;
