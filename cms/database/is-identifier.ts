import type { Payload } from 'payload';

/** Whether a text can be the identifier of a record in this database: MongoDB fails when it is asked for any other. */
export const isIdentifier = ({ db }: Pick<Payload, 'db'>, text: string): boolean =>
  (db.name === 'mongoose' ? /^[\da-f]{24}$/ : /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/).test(text);
