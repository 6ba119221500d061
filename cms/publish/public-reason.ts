import type { Payload } from 'payload';
import { checkText } from '#content/privacy/check-text.ts';

/** Longest reason that is published, in characters. */
const longest = 500;
const notPublic = '原因已在后台写明，其中有不能公开的内容';
const notWritten = '没有写明原因';

/** The newest text about a record, with its moment. */
interface Told {
  at: string;
  reason: string;
}

async function deletedFor(payload: Payload, table: string, id: string): Promise<Told[]> {
  const { docs } = await payload.find({
    collection: 'deletedRecords',
    where: { and: [{ source: { equals: table } }, { record: { equals: id } }] },
    sort: '-deletedAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ deletedAt, reason }) => ({ at: deletedAt, reason }));
}

/** Steps that are read of one review: more than any round of it has. */
const mostSteps = 12;

/**
 * What was remarked when an activity was last published or taken down: on the step that did it, else on the newest step
 * of the same round, e.g. by the writer on handing it in.
 */
async function reviewedFor(payload: Payload, id: string): Promise<Told[]> {
  const { docs } = await payload.find({
    collection: 'reviewSteps',
    where: { activity: { equals: id } },
    sort: '-at',
    limit: mostSteps,
    depth: 0,
    overrideAccess: true,
  });
  const changesSite = ({ from, to }: (typeof docs)[number]) => to === 'published' || from === 'published';
  const done = docs.findIndex(changesSite);
  const last = docs[done];
  if (last === undefined) return [];
  if (last.action === 'expire') return [{ at: last.at, reason: '按计划到期撤下' }];
  const before = docs.findIndex((step, place) => place > done && changesSite(step));
  // What a reviewer wrote on sending it back was for the writer alone.
  const round = docs
    .slice(done, before === -1 ? undefined : before)
    .filter((step) => step === last || step.action === 'submit');
  const reason = round.flatMap(({ remark }) => remark?.trim() || [])[0] ?? '';
  return [{ at: last.at, reason }];
}

/** Names that must not be in a reason: those of volunteers. */
async function namesOf(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'volunteers',
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  });
  return new Set(docs.flatMap(({ name }) => name ?? []));
}

/**
 * Returns a function that tells why a public record was changed or withdrawn, as it may be published: what the editor
 * wrote when the record was deleted, taken down or published again. A reason that names a person or shows a private
 * number is kept back, and the answer says so. `since`: what was written before is about an earlier change, and is not
 * told.
 */
export function publicReasons(payload: Payload, since = ''): (table: string, id: string) => Promise<string> {
  let names: Promise<Set<string>> | undefined;
  return async (table, id) => {
    const told = [
      ...(await deletedFor(payload, table, id)),
      ...(table === 'activities' ? await reviewedFor(payload, id) : []),
    ];
    const fresh = told.filter(({ at }) => since === '' || Date.parse(at) >= Date.parse(since));
    const reason = fresh.sort((a, b) => (a.at < b.at ? 1 : -1))[0]?.reason.trim() ?? '';
    if (reason === '') return notWritten;
    const surroundings = {
      names: await (names ??= namesOf(payload)),
      allowed: new Set<string>(),
      published: [],
      words: [],
      ownHosts: [],
      hasPage: undefined,
    };
    const found = checkText(reason, 'reason', surroundings);
    return found.length > 0 ? notPublic : reason.slice(0, longest);
  };
}
