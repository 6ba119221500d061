/** Days after completion, or refusal, for which it is kept who asked. */
export const keptAfterEnd = 90;

const dayLength = 86_400_000;

const given = (value: unknown) =>
  typeof value === 'string' || value instanceof Date ? new Date(value) : null;

/**
 * Until when it is kept who asked for a need, by its own row as it is stored; null while it is not finished.
 * Rows from old ledgers may lack the day of the last step: then the next best day counts.
 */
export function keptUntil(row: Readonly<Record<string, unknown>>): Date | null {
  const { state, doneOn, ratedOn, refusedOn, updatedAt } = row;
  const end =
    state === 'refused'
      ? (given(refusedOn) ?? given(updatedAt))
      : state === 'done' || state === 'rated'
        ? (given(doneOn) ?? given(ratedOn) ?? given(updatedAt))
        : null;
  return end && new Date(end.getTime() + keptAfterEnd * dayLength);
}
