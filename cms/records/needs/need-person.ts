import type { Field } from 'payload';
import { needStates } from '#content/schema/need.ts';
import { whenIn } from '#cms/fields/when-in.ts';

/** The person who asked, and other data for staff only. */
export const needPerson: Field[] = [
  {
    name: 'person',
    label: '提出人',
    type: 'group',
    admin: { description: '只供派单、上门和回访使用。' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', label: '姓名', type: 'text', admin: { width: '50%' } },
          { name: 'phone', label: '联系电话', type: 'text', admin: { width: '50%' } },
        ],
      },
      { name: 'address', label: '住址', type: 'text' },
      {
        name: 'remark',
        label: '原话与情况',
        type: 'textarea',
        admin: { rows: 3, description: '群众的原话、家庭情况等，不公开。' },
      },
    ],
  },
  {
    name: 'refusalReason',
    label: '不予受理的原因',
    type: 'textarea',
    validate: whenIn(['refused'], `选了“${needStates.refused}”，请写明原因，以便答复群众。`),
    admin: { rows: 2, description: '仅内部可见，用于答复提出人。' },
  },
  {
    name: 'mergedInto',
    label: '并入需求',
    type: 'relationship',
    relationTo: 'needs',
    index: true,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    admin: { description: '与另一条重复时选那一条；并入后本条不再单独公开。' },
  },
];
