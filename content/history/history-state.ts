import type { HistoryChanges } from './changes.ts';
import type { FigureCells } from './figure-cells.ts';
import type { RowHashes } from './root-hashes.ts';

/** What was public at one entry: hashes of rows, and figures. */
export interface HistoryState {
  readonly rows: Map<string, Map<string, string>>;
  readonly cells: Map<string, number | null>;
}

/** The state before the first entry. */
export const emptyState = (): HistoryState => ({ rows: new Map(), cells: new Map() });

/** The difference between two states, without what only the records can tell. */
export function differences(
  before: { rows: RowHashes; cells: FigureCells },
  now: { rows: RowHashes; cells: FigureCells },
): Pick<HistoryChanges, 'rows' | 'cells'> {
  const rows: HistoryChanges['rows'] = {};
  for (const table of [...new Set([...before.rows.keys(), ...now.rows.keys()])].sort()) {
    const [old, fresh] = [before.rows.get(table) ?? new Map(), now.rows.get(table) ?? new Map()];
    const found: HistoryChanges['rows'][string] = { added: [], changed: [], gone: [] };
    for (const [id, hash] of fresh) {
      const former: string | undefined = old.get(id);
      if (former === undefined) found.added.push([id, hash]);
      else if (former !== hash) found.changed.push([id, former, hash]);
    }
    for (const [id, hash] of old) if (!fresh.has(id)) found.gone.push([id, hash]);
    if (found.added.length + found.changed.length + found.gone.length > 0) rows[table] = found;
  }
  const cells: HistoryChanges['cells'] = [];
  for (const [name, value] of now.cells) {
    const former = before.cells.get(name);
    if (former === undefined) cells.push({ name, now: value });
    else if (former !== value) cells.push({ name, before: former, now: value });
  }
  for (const [name, value] of before.cells) if (!now.cells.has(name)) cells.push({ name, before: value });
  return { rows, cells };
}

/**
 * Takes a state to the next entry. Throws a Chinese sentence that names the first row or figure whose state before
 * is not what the changes say.
 */
export function applyChanges(state: HistoryState, changes: Pick<HistoryChanges, 'rows' | 'cells'>): void {
  const must = (isSame: boolean, what: string) => {
    if (!isSame) throw new Error(`改动清单与前面的各版接不上：${what}`);
  };
  for (const [table, { added, changed, gone }] of Object.entries(changes.rows)) {
    const ids = state.rows.get(table) ?? new Map<string, string>();
    state.rows.set(table, ids);
    for (const [id, hash] of added) {
      must(!ids.has(id), `记录 ${table}/${id} 早已公开`);
      ids.set(id, hash);
    }
    for (const [id, before, hash] of changed) {
      must(ids.get(id) === before, `记录 ${table}/${id}`);
      ids.set(id, hash);
    }
    for (const [id, before] of gone) {
      must(ids.get(id) === before, `记录 ${table}/${id}`);
      ids.delete(id);
    }
  }
  for (const { name, before, now } of changes.cells) {
    must(state.cells.get(name) === before, `数字 ${name}`);
    if (now === undefined) state.cells.delete(name);
    else state.cells.set(name, now);
  }
}
