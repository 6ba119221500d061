import type { FieldAccess } from 'payload';

/** A field that no user may set; the CMS fills it. */
export const nobodyField: FieldAccess = () => false;
