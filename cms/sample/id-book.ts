import type { CollectionSlug } from 'payload';

/** Maps the key of each sample record to its id in the CMS. */
export class IdBook {
  private readonly ids = new Map<string, string>();

  /** Notes the id of a record. */
  note(collection: CollectionSlug, key: string, id: string): void {
    this.ids.set(`${collection} ${key}`, id);
  }

  /** The id of a record. Throws if the record is not loaded yet. */
  of(collection: CollectionSlug, key: string): string {
    const id = this.ids.get(`${collection} ${key}`);
    if (id === undefined)
      throw new Error(`示例乡镇有误：${collection} 里没有“${key}”，或者它排在后面才装入。`);
    return id;
  }

  /** The id of a record, or null if there is no key. */
  maybe(collection: CollectionSlug, key: string | null | undefined): string | null {
    return key === null || key === undefined ? null : this.of(collection, key);
  }
}
