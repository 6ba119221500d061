import type { FieldAccess } from 'payload';
import { reachOf } from '#cms/access/reach-of.ts';

/**
 * Whether a new need keeps its given number: only in a sheet imported by an editor, e.g. from a town that
 * moves here.
 */
export const keepsCode: FieldAccess = ({ req }) =>
  req.context.isImport === true && reachOf(req, 'needs', 'create') === 'all';
