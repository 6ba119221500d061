import type { UIField } from 'payload';

/** What the gate finds in the form, told at its top while it is typed. */
export const gateNotice: UIField = {
  name: 'gateNotice',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/gate/form/GateNotice#GateNotice' },
  },
};
