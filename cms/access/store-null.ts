import type { FieldHook } from 'payload';

/**
 * Writes down that a field is empty. MongoDB leaves out what is not there, and what is not there Payload fills with the default
 * when it is read: a record without a station would seem to be of the station of whoever looks.
 */
export const storeNull: FieldHook = ({ value }) => (value === undefined ? null : value);
