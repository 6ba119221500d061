import { expect, test } from 'vitest';
import type { Payload } from 'payload';
import { isIdentifier } from '#cms/database/is-identifier.ts';

const [uuid, objectId] = ['9e345258-b702-4ee8-8332-68c2ab5c3eb4', '6b0b97cda3f579a2aa6951e6'];
const on = (name: string) => ({ db: { name } }) as unknown as Pick<Payload, 'db'>;

test('an identifier of another database’s kind is none here: MongoDB fails when it is asked for one', () => {
  expect([uuid, objectId, '张三'].map((text) => isIdentifier(on('mongoose'), text))).toEqual([
    false,
    true,
    false,
  ]);
  expect([uuid, objectId, '张三'].map((text) => isIdentifier(on('sqlite'), text))).toEqual([
    true,
    false,
    false,
  ]);
});
