import type { TextField } from 'payload';

/**
 * A virtual title for a record without a name of its own, taken from a record it refers to. Nothing is
 * stored.
 */
export function titleOf(name: string, label: string, path: string): TextField {
  return {
    name,
    label,
    type: 'text',
    virtual: path,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  };
}
