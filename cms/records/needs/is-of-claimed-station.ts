import type { FieldAccess } from 'payload';
import { hasRole } from '#cms/access/has-role.ts';

/** Who claims a wish is seen by those who handle needs: not by inspectors. The records reached are their own. */
export const isOfClaimedStation: FieldAccess = ({ req }) => hasRole(req, 'administrator', 'editor', 'clerk');
