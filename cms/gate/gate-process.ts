/**
 * A separate process that checks the long texts on its standard input and writes its findings to standard
 * output. A text that is written to keep a computer busy blocks this process, but not the CMS.
 * `look-apart.ts` starts it and ends it in time.
 */
import { buffer } from 'node:stream/consumers';
import { checkText } from '#content/privacy/check-text.ts';
import { hasPage } from './has-page.ts';
import type { ApartRequest } from './look-apart.ts';

const { texts, surroundings }: ApartRequest = JSON.parse((await buffer(process.stdin)).toString('utf8'));
const known = {
  ...surroundings,
  names: new Set(surroundings.names),
  allowed: new Set(surroundings.allowed),
  hasPage: surroundings.hasPages ? hasPage : undefined,
};
const findings = texts.flatMap(({ path, text }) => checkText(text, path, known));
process.stdout.write(JSON.stringify(findings));
