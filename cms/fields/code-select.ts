import type { Labels } from '#content/schema/common.ts';

/** The options of a select from a table code → Chinese name, in the table's order. */
export function codeOptions<const L extends Labels>(labels: L): { label: string; value: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ label, value }));
}
