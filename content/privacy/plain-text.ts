import { plainForm } from './plain-form.ts';
import { writtenForm } from './text-form.ts';

/** Returns a text as it reads, see `plain-form.ts`. */
export const plainText = (text: string): string => plainForm(writtenForm(text)).text;
