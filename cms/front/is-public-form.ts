import type { IncomingMessage } from 'node:http';
import { formSteps } from '#content/wishes/places.ts';

/** Whether a request is for a public form: these say themselves how long an entry may be, and read no further. */
export const isPublicForm = ({ url = '' }: Pick<IncomingMessage, 'url'>): boolean =>
  formSteps.some((steps) => url.startsWith(`${steps}/`));
