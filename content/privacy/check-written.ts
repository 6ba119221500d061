import { readText } from '../writing/read-text.ts';
import { checkText } from './check-text.ts';
import type { Finding } from './finding.ts';
import { mask } from './mask.ts';
import type { TextSurroundings } from './text-surroundings.ts';

/** Kinds that a look at the text as it was written finds whole: the marks of a link are a part of it. */
const bySourceAlone = new Set(['brokenLink', 'foreignLink']);
const hasMarks = /\*\*|\]\(/;

/**
 * Looks through a text as it was written and as its page will show it, by the code that will render it: `138**1234**5678` and
 * `王[大](/a/)明` are read as one. What only the reader would see is told at its place in the written text.
 */
export function checkWritten(written: string, field: string, surroundings: TextSurroundings): Finding[] {
  const found = checkText(written, field, surroundings);
  if (!hasMarks.test(written)) return found;
  const { text, placeOf } = readText(written);
  const unseen = checkText(text, field, surroundings)
    .filter(({ kind, match }) => match !== '' && !bySourceAlone.has(kind))
    .map((finding): Finding => {
      const index = placeOf(finding.index);
      const end = placeOf(finding.index + finding.match.length - 1) + 1;
      const suggestion = finding.suggestion ?? mask(finding.kind, finding.match);
      return { ...finding, index, match: written.slice(index, end), suggestion };
    })
    .filter(
      ({ index, match }) =>
        !found.some(
          (other) => index < other.index + other.match.length && other.index < index + match.length,
        ),
    );
  return [...found, ...unseen].sort((a, b) => a.index - b.index);
}
