type Row = Readonly<Record<string, unknown>>;

/** Fields that say how a record looks or when it was saved, not what happened. */
const notFacts = new Set(['slug', 'changedAt', 'coverId', 'photos', 'files', 'reviewers', 'mediaId']);

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Numbers, dates, codes and identifiers; not what is written in Chinese. */
const isFact = (value: unknown) =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && /^[\w:+.-]{1,64}$/.test(value));

/** Facts of a row by path: `figures.servedCount`. */
function factsOf(row: Row, path = ''): Map<string, string> {
  const facts = new Map<string, string>();
  for (const [field, value] of Object.entries(row)) {
    if (notFacts.has(field)) continue;
    if (isRow(value)) for (const [name, fact] of factsOf(value, `${path}${field}.`)) facts.set(name, fact);
    else if (isFact(value)) facts.set(path + field, String(value));
    else if (Array.isArray(value) && value.some(isFact)) facts.set(path + field, JSON.stringify(value));
  }
  return facts;
}

/**
 * Whether a change of a row alters or removes a fact that was public (`altered`), only adds what was not known (`added`:
 * a planned activity was held and counted, a need was met), or touches texts and pictures alone (null).
 */
export function factChange(before: unknown, now: unknown): 'altered' | 'added' | null {
  if (!isRow(before) || !isRow(now)) return 'altered';
  const [old, fresh] = [factsOf(before), factsOf(now)];
  for (const [name, fact] of old) {
    if (fresh.get(name) === fact) continue;
    // A record moves on: planned → held, dispatched → done. Back from held is an alteration.
    if (name === 'state' && fact !== 'held') continue;
    return 'altered';
  }
  const isMore = [...fresh.keys()].some((name) => !old.has(name)) || old.get('state') !== fresh.get('state');
  return isMore ? 'added' : null;
}
