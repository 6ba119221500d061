import type { TextField } from 'payload';

/** A title that a record without a name of its own borrows from a record it refers to; nothing is stored. */
export function titleOf(name: string, label: string, path: string): TextField {
  return {
    name,
    label,
    type: 'text',
    virtual: path,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  };
}
