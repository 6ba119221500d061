import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { TextSurroundings } from '#content/privacy/text-surroundings.ts';

const file = path.resolve(import.meta.dirname, '..', 'fixtures', 'gate-texts.yaml');
const schema = z.strictObject({
  known: z.strictObject({
    names: z.array(z.string()),
    allowed: z.array(z.string()),
    published: z.array(z.string()),
    words: z.array(z.string()),
    ownHosts: z.array(z.string()),
  }),
  texts: z.array(z.strictObject({ text: z.string(), finds: z.array(z.string()) })),
});
const { known, texts } = schema.parse(parse(readFileSync(file, 'utf8')));

/** Texts as clerks write them, with the expected findings in each as `kind match`. */
export const gateTexts = texts;

/** What the gate knows of the town in those texts. */
export const gateSurroundings: TextSurroundings = {
  ...known,
  names: new Set(known.names),
  allowed: new Set(known.allowed),
  hasPage: undefined,
};
