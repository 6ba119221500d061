import type { RelationshipField } from 'payload';
import { nobodyField } from './nobody-field.ts';
import { setCreatedBy } from './set-created-by.ts';

/** The user who created the record, set by the CMS. */
export function createdByField(label = '登记人'): RelationshipField {
  return {
    name: 'createdBy',
    label,
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: { create: nobodyField, update: nobodyField },
    hooks: { beforeChange: [setCreatedBy] },
    admin: { position: 'sidebar', readOnly: true, description: '由系统自动记录。', allowEdit: false },
  };
}
