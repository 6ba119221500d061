import type { Field, RelationshipField } from 'payload';

const side = (name: string, label: string, relationTo: 'volunteers' | 'households'): RelationshipField => ({
  name,
  label,
  type: 'relationship',
  relationTo,
  index: true,
  admin: { width: '50%', readOnly: true },
});

/** Whose account a record is about: a volunteer or a household, exactly one of them. */
export const accountFields = (): Field => ({
  type: 'row',
  fields: [side('volunteer', '志愿者', 'volunteers'), side('household', '家庭', 'households')],
});
