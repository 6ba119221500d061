import type { FieldHook } from 'payload';

/**
 * Stores an empty field as `null`. Otherwise MongoDB leaves the field out, and Payload fills a missing field
 * with its default when it is read: a record without a station would seem to belong to the reader's station.
 */
export const storeNull: FieldHook = ({ value }) => (value === undefined ? null : value);
