import type { TextField, TextareaField, EmailField } from 'payload';

/**
 * Maximum number of characters of a text, by its kind; defined only here. A line is a name or an answer, a
 * note is a few sentences, a text some paragraphs, an article the longest document or story. A field may set
 * a lower limit (`maxLength`).
 */
const longest = { address: 254, line: 200, note: 1_000, text: 5_000, article: 20_000 } as const;

/** Maximum number of characters of a field. The more rows a field shows, the longer its text may be. */
export function longestText(field: TextField | TextareaField | EmailField): number {
  if (field.type === 'email') return longest.address;
  if (field.maxLength !== undefined) return field.maxLength;
  if (field.type === 'text') return longest.line;
  const rows = field.admin?.rows ?? 2;
  return rows >= 8 ? longest.article : rows >= 4 ? longest.text : longest.note;
}

/** Message for a text that is too long. */
export const tooLong = (most: number | string): string =>
  `太长了，最多 ${most} 个字。请删短，或者分成几条来写。`;
