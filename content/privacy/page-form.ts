import { parseText } from '../writing/parse-text.ts';
import { starsInNumber } from '../writing/stars-in-number.ts';
import { editedForm, writtenForm, type FormEdit, type TextForm } from './text-form.ts';

/**
 * A longer text as its page shows it, parsed by the same code that renders the page. Marks are removed, the
 * lines of a paragraph are joined, headings and list items stand on their own lines. `between` is inserted
 * where bold words or a link begin and end. So the gate already finds, while a text is typed, what would stop
 * its page from going live.
 */
export function pageForm(written: string, between: '' | ' '): TextForm {
  const edits: FormEdit[] = [];
  let read = 0;
  const skipTo = (at: number, put: string) => {
    if (at > read || put !== '') edits.push({ at: read, length: at - read, put });
    read = at;
  };
  for (const { kind, lines } of parseText(written))
    for (const [number, words] of lines.entries())
      for (const [place, { text, at }] of words.entries()) {
        const lineEnd = kind === 'paragraph' && number > 0 ? ' ' : '\n';
        skipTo(at, place > 0 ? between : read > 0 ? lineEnd : '');
        read = at + text.length;
      }
  skipTo(written.length, '');
  return editedForm(writtenForm(written), edits);
}

/** Returns a form without pairs of stars between digits, because such stars hide no digit. */
export const starlessForm = (form: TextForm): TextForm =>
  editedForm(
    form,
    [...form.text.matchAll(starsInNumber)].map(({ index }) => ({ at: index, length: 2, put: '' })),
  );
