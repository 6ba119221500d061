/** The rule of a day, `YYYY-MM-DD`: the last one that had started. Null before the first. */
export function ruleOn<R extends { startsOn: string }>(rules: readonly R[], day: string): R | null {
  let found: R | null = null;
  for (const rule of rules)
    if (rule.startsOn <= day && (found === null || rule.startsOn > found.startsOn)) found = rule;
  return found;
}
