import { createHash } from 'node:crypto';

/** Namespace of the identifiers that are derived here. Never change it: the same record keeps its identifier. */
const namespace = Buffer.from('5f0d1c6ea6b14f0f9a3c7f1d2b8e4c60', 'hex');
const isUuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** The identifier of something that has no record of its own: UUID version 5 of its name. */
export function derivedUuid(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The identifier of a record as HSDS wants it: the record's own, if it is a UUID. */
export const uuidOf = (id: string): string => (isUuid.test(id) ? id.toLowerCase() : derivedUuid(id));
