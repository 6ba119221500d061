import type { Endpoint } from 'payload';
import { checkEndpoint } from './check-endpoint.ts';
import { confirmEndpoint } from './confirm-endpoint.ts';
import { refusedEndpoint } from './refused-endpoint.ts';
import { undoEndpoint } from './undo-endpoint.ts';
import { progressEndpoint } from './with-progress.ts';
import { wordsEndpoint } from './words-endpoint.ts';

/** Endpoints of imports. Fixed paths must come before paths with the id of an import. */
export const importEndpoints: Endpoint[] = [
  progressEndpoint,
  checkEndpoint,
  wordsEndpoint,
  confirmEndpoint,
  undoEndpoint,
  refusedEndpoint,
];
