/** The sentence with which a script of ours ended, in a line of JSON; null where it said nothing of the kind. */
export function failureIn(said: readonly string[]): string | null {
  const line = said.findLast((one) => one.startsWith('{"failed"'));
  if (line === undefined) return null;
  const { failed }: { failed?: unknown } = JSON.parse(line);
  return typeof failed === 'string' ? failed : null;
}
