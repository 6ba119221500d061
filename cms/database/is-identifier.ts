import type { Payload } from 'payload';

/** Whether a text can be a record id in this database. MongoDB fails if it is queried for any other text. */
export const isIdentifier = ({ db }: Pick<Payload, 'db'>, text: string): boolean =>
  (db.name === 'mongoose' ? /^[\da-f]{24}$/ : /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/).test(text);
