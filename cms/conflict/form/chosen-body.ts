import type { Comparison, Side } from '../field-choice.ts';

/** A copy of `record` with a value at a path such as `story.body`. */
function withAt(
  record: Readonly<Record<string, unknown>>,
  [name, ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  if (name === undefined) return { ...record };
  const inner = record[name];
  const group = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  return { ...record, [name]: rest.length === 0 ? value : withAt(group, rest, value) };
}

/**
 * The body to save after the user's choice: the sent fields, with the chosen value in each compared field,
 * based on the newest version.
 */
export const chosenBody = (
  sent: Readonly<Record<string, unknown>>,
  { newest, fields }: Comparison,
  choices: Readonly<Record<string, Side>>,
): Record<string, unknown> =>
  fields.reduce<Record<string, unknown>>(
    (body, { path, values }) => withAt(body, path.split('.'), values[choices[path] ?? 'theirs']),
    { ...sent, updatedAt: newest },
  );
