/**
 * Words that make a `WITH` query a write. A query that only mentions one of them goes to the writer, which is
 * harmless.
 */
const changes = /\b(?:insert|update|delete|replace)\b/i;

/**
 * Whether a statement only reads and so needs no turn at the writer connection. Returns false when in doubt.
 * If it wrongly returned true, the reader connection would refuse the statement, because it is `query_only`.
 */
export function isRead(sql: string): boolean {
  const start = sql.trimStart();
  if (/^\(*\s*select\b/i.test(start) || /^explain\b/i.test(start)) return true;
  return /^with\b/i.test(start) && !changes.test(start);
}
