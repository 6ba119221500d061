import type { Passage } from './passage.ts';

/**
 * A text in another form than written. Each unit keeps its position in the written text, so that it can be
 * masked there.
 */
export interface TextForm {
  readonly written: string;
  readonly text: string;
  /** For each unit: start and end of the written passage that it stands for. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** An edit of a form: replaces the units at a position by other units, or removes them. */
export interface FormEdit {
  at: number;
  length: number;
  put: string;
  /** Whether the replaced text belongs to the unit before it, such as the frame around a digit. */
  joins?: boolean;
}

/** The form that equals the written text. */
export function writtenForm(written: string): TextForm {
  const from = new Uint32Array(written.length);
  const to = new Uint32Array(written.length);
  for (let at = 0; at < written.length; at += 1) {
    from[at] = at;
    to[at] = at + 1;
  }
  return { written, text: written, from, to };
}

/** Applies edits to a form. The edits must be in text order and must not overlap. */
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

/** Returns the written passage for a range of a form. */
export function passageAt(form: TextForm, start: number, end: number): Passage {
  const index = form.from[start] ?? 0;
  return { index, match: form.written.slice(index, form.to[end - 1]), read: form.text.slice(start, end) };
}
