import type { Payload } from 'payload';
import type { SampleTown } from '#content/sample/types.ts';
import type { IdBook } from './id-book.ts';

/** What every step of loading the sample town works with. */
export interface Loading {
  payload: Payload;
  town: SampleTown;
  ids: IdBook;
}
