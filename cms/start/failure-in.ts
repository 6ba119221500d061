/** The error sentence that one of our scripts printed as a line of JSON; null if there is none. */
export function failureIn(said: readonly string[]): string | null {
  const line = said.findLast((one) => one.startsWith('{"failed"'));
  if (line === undefined) return null;
  const { failed }: { failed?: unknown } = JSON.parse(line);
  return typeof failed === 'string' ? failed : null;
}
