import type { CollectionConfig } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';

/**
 * Refuses every change and deletion of existing records, also by the CMS's own code, with a message that says
 * what to do.
 */
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
