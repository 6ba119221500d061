import type { FieldAccess } from 'payload';
import { reachOf } from '#cms/access/reach-of.ts';

/** Whether a new need keeps the number that it comes with: in a sheet that an editor takes in, e.g. of a town that moves here. */
export const keepsCode: FieldAccess = ({ req }) =>
  req.context.isImport === true && reachOf(req, 'needs', 'create') === 'all';
