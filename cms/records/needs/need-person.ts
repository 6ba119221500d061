import type { Field, FieldAccess, FieldHook } from 'payload';
import { needStates } from '#content/schema/need.ts';
import { phoneDigits, wishLimits } from '#content/wishes/entry.ts';
import { activeUser } from '#cms/access/active-user.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { idOf, idsOf } from '#cms/access/id-of.ts';
import { nobodyField } from '#cms/access/nobody-field.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { whenIn } from '#cms/fields/when-in.ts';
import { isSealed, open, searchMark } from '#cms/sealed/seal.ts';
import { sealedLine, sealedText } from '#cms/sealed/sealed-field.ts';

/**
 * Only those who handle a need see who asked: administrators, editors, and clerks of its station, whatever
 * other roles they have.
 */
export const isHandledBy: FieldAccess = ({ req, doc }) => {
  if (hasRole(req, 'administrator', 'editor')) return true;
  const station = idOf(recordOf(doc)['station']);
  const own = idsOf(activeUser(req)?.stations);
  return hasRole(req, 'clerk') && station !== null && own.includes(station);
};

/** Keeps the mark of the telephone number, by which needs of one number are found without opening any. */
const fillPhoneMark: FieldHook = ({ siblingData, originalDoc, value }) => {
  const before: unknown = recordOf(recordOf(originalDoc)['person'])['phone'];
  const phone: unknown = Object.hasOwn(siblingData, 'phone') ? siblingData['phone'] : before;
  if (typeof phone !== 'string' || phone.trim() === '') return null;
  const opened = open(phone);
  // The key does not open it: the mark stays as it is.
  return isSealed(opened) ? value : searchMark(phoneDigits(opened));
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
          sealedLine({ name: 'name', label: '姓名', admin: { width: '50%' } }),
          sealedLine({ name: 'phone', label: '联系电话', admin: { width: '50%' } }),
        ],
      },
      sealedLine({ name: 'address', label: '住址' }),
      sealedText({
        name: 'words',
        label: '网上提交的原话',
        // In UTF-16 units; the form counts characters.
        maxLength: 2 * wishLimits.text,
        access: { create: nobodyField, update: nobodyField },
        admin: {
          rows: 4,
          readOnly: true,
          condition: (_, siblingData) => Boolean(recordOf(siblingData)['words']),
          description: '群众自己写的，不能改，不公开。',
        },
      }),
      sealedText({
        name: 'remark',
        label: '原话与情况',
        admin: { rows: 3, description: '当面或电话里的原话、家庭情况等，不公开。' },
      }),
    ],
  },
  {
    name: 'refusalReason',
    access: { read: isHandledBy },
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
