import type { TextField, TextareaField, EmailField } from 'payload';

/**
 * Most characters of a text, by what is written in it: the one place. A line is a name or an answer, a note a few sentences, a
 * text some paragraphs, an article what a document or a story may be at most. A field may be shorter (`maxLength`).
 */
const longest = { address: 254, line: 200, note: 1_000, text: 5_000, article: 20_000 } as const;

/** Most characters that a field takes: a field for typing as large as it looks. */
export function longestText(field: TextField | TextareaField | EmailField): number {
  if (field.type === 'email') return longest.address;
  if (field.maxLength !== undefined) return field.maxLength;
  if (field.type === 'text') return longest.line;
  const rows = field.admin?.rows ?? 2;
  return rows >= 8 ? longest.article : rows >= 4 ? longest.text : longest.note;
}

/** What a person is told whose text is longer. */
export const tooLong = (most: number | string): string =>
  `太长了，最多 ${most} 个字。请删短，或者分成几条来写。`;
