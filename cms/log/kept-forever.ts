import type { CollectionConfig } from 'payload';
import { Refusal } from '#cms/errors/refusal.ts';

/** Refuses every change and removal in a log, also by the CMS's own code: what happened has happened. */
export function keptForever(label: string): NonNullable<CollectionConfig['hooks']> {
  const refuse = () => new Refusal(`${label}由系统自动写入，不能修改或删除。`, 403);
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
