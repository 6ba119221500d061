import type { Access, AccessResult } from 'payload';
import { activeUser } from './active-user.ts';
import { ownRecords } from './own-records.ts';
import { reachOf } from './reach-of.ts';
import type { Action, Area } from './role-table.ts';

/** The rule for one action in one collection, as `role-table.ts` has it. */
export function byRole(area: Area, action: Action): Access {
  return ({ req }): AccessResult => {
    const reach = reachOf(req, area, action);
    const user = activeUser(req);
    // Only the review knows what was handed in (`deletable-while-unsent.ts`).
    if (!reach || !user || reach === 'unsent') return false;
    // A new record has no owner yet that a query could match; `refuse-foreign-records.ts` checks the owner it
    // would get.
    if (reach === 'all' || action === 'create') return true;
    const own = ownRecords(user, area);
    if (reach === 'own') return own;
    const shown = { _status: { equals: 'published' } };
    return own === false ? shown : { or: [own, shown] };
  };
}
