import type { CollectionSlug } from 'payload';

/** What became of the keys of the sample: key of a record → its identifier in the CMS. */
export class IdBook {
  private readonly ids = new Map<string, string>();

  /** Notes the identifier that a record got. */
  note(collection: CollectionSlug, key: string, id: string): void {
    this.ids.set(`${collection} ${key}`, id);
  }

  /** Identifier of a record. Throws when it was not loaded before. */
  of(collection: CollectionSlug, key: string): string {
    const id = this.ids.get(`${collection} ${key}`);
    if (id === undefined)
      throw new Error(`示例乡镇有误：${collection} 里没有“${key}”，或者它排在后面才装入。`);
    return id;
  }

  /** Identifier of a record, or null where there is no key. */
  maybe(collection: CollectionSlug, key: string | null | undefined): string | null {
    return key === null || key === undefined ? null : this.of(collection, key);
  }
}
