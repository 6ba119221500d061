/** A party of a mechanism: number and people, e.g. `1` and 名签约医生. */
export interface Party {
  /** `1`, `2`, `N` … */
  readonly count: string;
  /** People with the measure word, e.g. 名干部志愿者, 户. */
  readonly who: string;
}

/**
 * The shape of a “1＋N” mechanism, for drawing. `pair`: one who looks after many; `sum`: several who work
 * together.
 */
export type MechanismShape =
  | { readonly kind: 'pair'; readonly one: Party; readonly many: Party }
  | { readonly kind: 'sum'; readonly parties: readonly Party[] };

const PARTY = /^每?\s*([1-9]\d?|N|一)\s*([名位户个支家](?:\s*[^\s，。；：、（）()＋+]{1,12})?)$/;
const PAIR =
  /([1一])\s*([名位户个支家]\s*[^，。；：、（）()＋+]{1,14}?)\s*(?:结亲|结对|结伴|联系|帮扶|包保|帮带)\s*(N)\s*([名位户个支家]\s*[^，。；：、（）()＋+]{0,10})/;

function party(count: string | undefined, who: string | undefined): Party {
  return { count: count === '一' ? '1' : (count ?? ''), who: (who ?? '').replace(/\s+/g, '') };
}

/** Reads the shape from a mechanism's text. Null if the text has none; then only the text is shown. */
export function mechanismShape(mechanism: string): MechanismShape | null {
  const [opening = ''] = mechanism.trim().split(/[，。；：]/);
  const terms = opening.split(/\s*[+＋]\s*/).map((term) => PARTY.exec(term.trim()));
  if (terms.length > 1 && terms.every((term) => term !== null)) {
    return { kind: 'sum', parties: terms.map((term) => party(term[1], term[2])) };
  }
  const pair = PAIR.exec(mechanism);
  return pair ? { kind: 'pair', one: party(pair[1], pair[2]), many: party(pair[3], pair[4]) } : null;
}
