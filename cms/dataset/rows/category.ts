import type { Category } from '#content/schema/category.ts';
import type { Doc } from '../docs.ts';

/** Public row of a category. */
export function categoryRow(doc: Doc<'categories'>): Category {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    name: doc.name,
    description: doc.description ?? '',
    order: doc.order ?? 0,
  };
}
