import { z } from 'zod';

const name = z.string().min(1).max(200);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const figure = z.number().nullable();

/** What kind of change a record of a past month went through, with its name in Chinese. */
export const correctionKinds = { changed: '改动', withdrawn: '撤下', returned: '撤下后又公开' } as const;

/** One correction: a published record of a past month that was changed or withdrawn. */
const correction = z.strictObject({
  table: name,
  id: name,
  kind: z.enum(['changed', 'withdrawn', 'returned']),
  reason: z
    .string()
    .describe('Why, as the editor wrote it; a sentence that says so where it cannot be public.'),
});
export type Correction = z.infer<typeof correction>;

/**
 * `<release>/changes.json`: how an entry differs from the one before. The first entry differs from nothing, so all
 * entries together give every state that was ever public: identifiers, hashes and figures, never a text.
 */
export const historyChanges = z.strictObject({
  rows: z
    .record(
      name,
      z.strictObject({
        added: z.array(z.tuple([name, hash])),
        changed: z.array(z.tuple([name, hash, hash])),
        gone: z.array(z.tuple([name, hash])),
      }),
    )
    .describe(
      'By table: id and hash of added rows; id, hash before and hash now; id and hash before of gone rows.',
    ),
  cells: z
    .array(z.strictObject({ name, before: figure.optional(), now: figure.optional() }))
    .describe('Changed figures by `<metric> <scope> <period>`; a missing side: the figure did not exist.'),
  late: z
    .array(z.strictObject({ table: name, id: name }))
    .describe('Records of a past month that arrived late.'),
  corrections: z.array(correction),
});
export type HistoryChanges = z.infer<typeof historyChanges>;
