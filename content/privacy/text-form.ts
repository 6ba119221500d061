import type { Passage } from './passage.ts';

/** A text in another form than written, with the place of each of its units in the text as written, so that it can be masked there. */
export interface TextForm {
  readonly written: string;
  readonly text: string;
  /** Where the written passage begins that each unit stands for, and where it ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** A change of a form: what stands at a place gives way to other units, or to none. */
export interface FormEdit {
  at: number;
  length: number;
  put: string;
  /** Whether what stands there belongs to the unit before it, such as the frame around a digit. */
  joins?: boolean;
}

/** The form of a text that is the text itself. */
export function writtenForm(written: string): TextForm {
  const from = new Uint32Array(written.length);
  const to = new Uint32Array(written.length);
  for (let at = 0; at < written.length; at += 1) {
    from[at] = at;
    to[at] = at + 1;
  }
  return { written, text: written, from, to };
}

/** A form with these changes, which are in the order of the text and do not overlap. */
export function editedForm(form: TextForm, edits: readonly FormEdit[]): TextForm {
  if (edits.length === 0) return form;
  const size = form.text.length + edits.reduce((sum, { length, put }) => sum + put.length - length, 0);
  const from = new Uint32Array(size);
  const to = new Uint32Array(size);
  const parts: string[] = [];
  let read = 0;
  let filled = 0;
  const keepUntil = (end: number) => {
    parts.push(form.text.slice(read, end));
    from.set(form.from.subarray(read, end), filled);
    to.set(form.to.subarray(read, end), filled);
    filled += end - read;
  };
  for (const { at, length, put, joins = false } of edits) {
    keepUntil(at);
    if (joins && filled > 0) to[filled - 1] = form.to[at + length - 1] ?? 0;
    parts.push(put);
    from.fill(form.from[at] ?? 0, filled, filled + put.length);
    to.fill(form.to[at + length - 1] ?? 0, filled, filled + put.length);
    filled += put.length;
    read = at + length;
  }
  keepUntil(form.text.length);
  return { written: form.written, text: parts.join(''), from, to };
}

/** The passage as written of a stretch of a form. */
export function passageAt(form: TextForm, start: number, end: number): Passage {
  const index = form.from[start] ?? 0;
  return { index, match: form.written.slice(index, form.to[end - 1]), read: form.text.slice(start, end) };
}
