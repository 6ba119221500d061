/**
 * A time of day as clerks type it (`8:30`, `8：30`, `8.30`, `8点30`, `8点`) as `HH:mm`. Any other text is only
 * trimmed.
 */
export function normalizeTimeOfDay(text: string): string {
  const match = /^\s*(\d{1,2})\s*(?:[:：.时点]\s*(\d{1,2})?\s*分?)\s*$/.exec(text);
  if (!match) return text.trim();
  return `${(match[1] ?? '').padStart(2, '0')}:${(match[2] ?? '').padStart(2, '0')}`;
}
