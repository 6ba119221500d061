import type { PayloadRequest } from 'payload';
import { Account } from '#content/points/account.ts';
import type { BookedEntry } from '#content/points/booked-entry.ts';
import { earningsOf } from '#content/points/earnings-of.ts';
import { replay } from '#content/points/replay.ts';
import { settle } from '#content/points/settle.ts';
import type { PointsRule } from '#content/schema/points-rule.ts';
import { accountName } from './account-ref.ts';
import { inChunks } from './in-chunks.ts';
import { readEntries, type StoredEntry } from './read-entries.ts';
import { readRules } from './read-rules.ts';
import { saveEntries } from './save-entries.ts';
import { servicesOf } from './services-of.ts';
import type { Now } from './today.ts';

interface Asked {
  volunteers: readonly string[] | 'all';
  /** What was changed, in Chinese: becomes part of the reason of contrary entries. */
  because: string;
  now: Now;
  /** The rules to compute with; those of the records if not given. */
  rules?: readonly PointsRule[];
}

/** Entries of these volunteers, and those of their services in other accounts. */
async function entriesFor(
  req: PayloadRequest,
  volunteers: Asked['volunteers'],
  services: readonly string[],
): Promise<StoredEntry[]> {
  if (volunteers === 'all') return readEntries(req, { volunteer: { exists: true } });
  const found = new Map<string, StoredEntry>();
  for (const ids of inChunks(volunteers))
    for (const entry of await readEntries(req, { volunteer: { in: ids } })) found.set(entry.id, entry);
  for (const ids of inChunks(services))
    for (const entry of await readEntries(req, { participation: { in: ids } })) found.set(entry.id, entry);
  return [...found.values()];
}

/**
 * The entries by which the ledger of these volunteers differs from the records; nothing is written. Empty if
 * the ledger says what the records say. An account that cannot be replayed is told to `onBroken`, by default
 * the log, and left as it is, so that it does not stop the others.
 */
export async function findDifferences(
  req: PayloadRequest,
  asked: Asked,
  onBroken: (name: string, error: unknown) => void = (name, error) => {
    req.payload.logger.error({ err: error }, `the ledger of ${name} cannot be replayed`);
  },
): Promise<BookedEntry[]> {
  const { because, now } = asked;
  const [rules, services] = [
    asked.rules ?? (await readRules(req)),
    await servicesOf(req, asked.volunteers, now.today),
  ];
  const ids = [...services.values()].flatMap((list) => list.map(({ id }) => id));
  const entries = await entriesFor(req, asked.volunteers, ids);
  const byAccount = Map.groupBy(entries, ({ account }) => account);
  const ofService = Map.groupBy(
    entries.filter(({ service }) => service !== null),
    ({ service }) => service,
  );
  const volunteers =
    asked.volunteers === 'all'
      ? [...new Set([...services.keys(), ...[...byAccount.keys()].map((name) => name.slice(2))])]
      : [...new Set(asked.volunteers)];
  return volunteers.flatMap((volunteer) => {
    const name = accountName({ volunteer });
    const own = byAccount.get(name) ?? [];
    const mine = services.get(volunteer) ?? [];
    const elsewhere = mine
      .flatMap(({ id }) => ofService.get(id) ?? [])
      .filter(({ account }) => account !== name);
    try {
      const account = replay(own).get(name) ?? new Account(name);
      const booked = [...own, ...elsewhere];
      return settle({ account, earnings: earningsOf(rules, mine), booked, because, today: now.today });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      onBroken(name, error);
      return [];
    }
  });
}

/**
 * Brings the ledger of these volunteers in line with the records: what is missing is booked, what is no longer
 * true gets a contrary entry with the reason. Resolves to the number of new entries.
 */
export async function settleVolunteers(req: PayloadRequest, asked: Asked): Promise<number> {
  const entries = await findDifferences(req, asked);
  await saveEntries(req, entries, asked.now);
  return entries.length;
}
