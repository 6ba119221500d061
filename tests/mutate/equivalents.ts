/**
 * Changes that no test can detect because they have no visible effect, each with its reason. Matched by file
 * and text.
 */
export const equivalents: readonly { file: string; original: string; mutated: string; why: string }[] = [
  {
    file: 'cms/users/sessions.ts',
    original: 'createdAt ?? 0',
    mutated: 'createdAt',
    why: 'A session without a beginning is over either way: 1970 is long ago, and no moment is later than no number.',
  },
  {
    file: 'content/privacy/numeral-form.ts',
    original: "run[at] ?? ''",
    mutated: 'run[at]',
    why: 'The place is always within the run.',
  },
  {
    file: 'content/privacy/numeral-form.ts',
    original: 'at < run.length',
    mutated: 'at <= run.length',
    why: 'What stands behind the last place is no numeral.',
  },
];
