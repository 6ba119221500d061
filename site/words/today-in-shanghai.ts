/** The current day in Asia/Shanghai, `YYYY-MM-DD`, whatever the machine's time zone. */
export function todayInShanghai(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
