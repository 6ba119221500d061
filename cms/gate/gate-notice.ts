import type { UIField } from 'payload';

/** Findings of the gate, shown at the top of the form while it is typed. */
export const gateNotice: UIField = {
  name: 'gateNotice',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/gate/form/GateNotice#GateNotice' },
  },
};
