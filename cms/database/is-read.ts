/** A `WITH` query that changes nothing, told by its words: one that merely mentions them goes to the writer, harmlessly. */
const changes = /\b(?:insert|update|delete|replace)\b/i;

/**
 * Whether a statement only reads, so that it needs no turn at the writer connection. When in doubt it says no; and should
 * it ever say yes wrongly, the reader connection is `query_only` and refuses.
 */
export function isRead(sql: string): boolean {
  const start = sql.trimStart();
  if (/^\(*\s*select\b/i.test(start) || /^explain\b/i.test(start)) return true;
  return /^with\b/i.test(start) && !changes.test(start);
}
