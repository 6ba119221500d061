import { parseText } from '../writing/parse-text.ts';
import { starsInNumber } from '../writing/stars-in-number.ts';
import { editedForm, writtenForm, type FormEdit, type TextForm } from './text-form.ts';

/**
 * A longer text as its page shows it, read by the code that draws the page: without its marks, the lines of a paragraph one after
 * another, headings and items on lines of their own; `between` stands where bold words or a link begin and end. What would keep
 * the page from going live is found in it as it is typed.
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

/** A form without pairs of stars between digits, which hide none of them. */
export const starlessForm = (form: TextForm): TextForm =>
  editedForm(
    form,
    [...form.text.matchAll(starsInNumber)].map(({ index }) => ({ at: index, length: 2, put: '' })),
  );
