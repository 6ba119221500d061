import type { CollectionConfig } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';

/** Refuses every change and removal of a record that is there, also by the CMS's own code, with a sentence that says what to do. */
export function keptForever(message: string): NonNullable<CollectionConfig['hooks']> {
  const refuse = () => new Refusal(message, 403);
  return {
    beforeChange: [
      ({ data, operation }) => {
        if (operation === 'update') throw refuse();
        return data;
      },
    ],
    beforeDelete: [
      () => {
        throw refuse();
      },
    ],
  };
}
