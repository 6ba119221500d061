import { checkText } from '#content/privacy/check-text.ts';
import type { Finding } from '#content/privacy/finding.ts';
import type { TextSurroundings } from '#content/privacy/text-surroundings.ts';
import { lookApart } from './look-apart.ts';
import type { FieldText } from './texts-of.ts';

/**
 * Number of characters up to which checking here is faster than starting a process: some hundredths of a
 * second at worst.
 */
const short = 10_000;

/** Checks the texts of a record: short ones here, long ones in a separate process. */
export async function lookThrough(
  texts: readonly FieldText[],
  surroundings: TextSurroundings,
): Promise<Finding[]> {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (length > short) return lookApart(texts, surroundings);
  return texts.flatMap(({ path, text }) => checkText(text, path, surroundings));
}
