import type { Field, FieldAccess, FieldHook } from 'payload';
import { needStates } from '#content/schema/need.ts';
import { phoneDigits } from '#content/wishes/entry.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { whenIn } from '#cms/fields/when-in.ts';
import { open, searchMark } from '#cms/sealed/seal.ts';
import { sealedField } from '#cms/sealed/sealed-field.ts';

/** Only those who handle needs see who asked. Which needs a clerk sees, the record's own access says. */
const isHandledBy: FieldAccess = ({ req }) => hasRole(req, 'administrator', 'editor', 'clerk');

/** Keeps the mark of the telephone number, by which needs of one number are found without opening any. */
const fillPhoneMark: FieldHook = ({ siblingData, originalDoc }) => {
  const before: unknown = recordOf(recordOf(originalDoc)['person'])['phone'];
  const phone: unknown = Object.hasOwn(siblingData, 'phone') ? siblingData['phone'] : before;
  return typeof phone === 'string' && phone.trim() !== '' ? searchMark(phoneDigits(open(phone))) : null;
};

/** The person who asked, and other data for staff only. */
export const needPerson: Field[] = [
  {
    name: 'person',
    label: '提出人',
    type: 'group',
    access: { read: isHandledBy },
    admin: {
      description: '只供派单、上门和回访使用。加密存放，每次查看都有记录，办结 90 天后自动抹去。',
    },
    fields: [
      {
        name: 'phoneMark',
        type: 'text',
        index: true,
        access: { read: nobodyField, create: nobodyField, update: nobodyField },
        hooks: { beforeChange: [fillPhoneMark] },
        admin: { hidden: true },
      },
      {
        type: 'row',
        fields: [
          sealedField({ name: 'name', label: '姓名', type: 'text', admin: { width: '50%' } }),
          sealedField({ name: 'phone', label: '联系电话', type: 'text', admin: { width: '50%' } }),
        ],
      },
      sealedField({ name: 'address', label: '住址', type: 'text' }),
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
