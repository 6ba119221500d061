import type { FieldAccess } from 'payload';

/** A field that nobody sets by hand: the CMS fills it. */
export const nobodyField: FieldAccess = () => false;
