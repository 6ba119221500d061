import type { Payload } from 'payload';
import type { SampleTown } from '#content/sample/types.ts';
import type { IdBook } from './id-book.ts';

/** Shared data of all steps that load the sample town. */
export interface Loading {
  payload: Payload;
  town: SampleTown;
  ids: IdBook;
}
