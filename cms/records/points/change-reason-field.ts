import type { TextField } from 'payload';

/**
 * Why a rule is changed that was used already. Not stored in the rule: it becomes the reason of the contrary
 * entries.
 */
export const changeReasonField: TextField = {
  name: 'changeReason',
  label: '更改的理由',
  type: 'text',
  virtual: true,
  admin: {
    disableListColumn: true,
    disableListFilter: true,
    description: '这次更改会影响已经记下的积分时必填，写进每一笔冲正的事由。平时留空。',
  },
};
