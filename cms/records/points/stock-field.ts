import type { NumberField } from 'payload';
import { leftOf } from './left-of.ts';

/** Pieces that can be redeemed now, read from the ledger of stock. Nothing is stored, nobody types it. */
export const stockField: NumberField = {
  name: 'stock',
  label: '库存（件）',
  type: 'number',
  virtual: true,
  hooks: {
    afterRead: [
      async ({ data, req }) => {
        const id: unknown = data?.['id'];
        return typeof id === 'string' ? leftOf(req, id) : null;
      },
    ],
  },
  admin: {
    width: '33%',
    readOnly: true,
    disableListFilter: true,
    description: '由库存流水算出，在积分柜台入库、盘点。从没入过库的不计库存。',
  },
};
