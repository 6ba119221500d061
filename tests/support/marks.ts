import type { FlattenedField } from 'payload';

/** Creates values that occur nowhere else, and remembers where each was put. */
export class Marks {
  /** Value as it would be found in output → where it was put. */
  readonly put = new Map<string, string>();

  /** A text that occurs nowhere else. */
  text(place: string): string {
    return this.keep(`qzx${String(this.put.size + 1).padStart(4, '0')}probe`, place);
  }

  /** A number that occurs nowhere else. */
  number(place: string): number {
    return Number(this.keep(String(917_000_000 + this.put.size + 1), place));
  }

  /**
   * Noon of a day that occurs nowhere else: in the distant past, or in the future if a past day would have an
   * effect.
   */
  day(place: string, isAhead = false): string {
    const noon = new Date(Date.UTC(isAhead ? 2091 : 1921, 0, this.put.size + 1, 12)).toISOString();
    this.keep(noon.slice(0, 10), place);
    return noon;
  }

  /**
   * A value for a field of this type. Undefined if the type cannot hold a distinctive value: codes, flags,
   * references.
   */
  of(type: FlattenedField['type'], place: string): string | number | undefined {
    switch (type) {
      case 'text':
      case 'textarea':
      case 'code':
        return this.text(place);
      case 'email':
        return `${this.text(place)}@example.org`;
      case 'number':
        return this.number(place);
      case 'date':
        return this.day(place, place.endsWith('takeDownAt'));
      default:
        return undefined;
    }
  }

  private keep(value: string, place: string): string {
    this.put.set(value, place);
    return value;
  }
}
