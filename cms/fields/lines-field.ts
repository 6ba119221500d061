import type { TextareaField } from 'payload';
import { splitLines } from './split-lines.ts';

/**
 * A list of short entries, one per line: quick to type on a phone, one cell in a table. Read it with
 * `splitLines`.
 */
export function linesField(
  name: string,
  label: string,
  { description, placeholder, longest }: { description: string; placeholder: string; longest: number },
): TextareaField {
  return {
    name,
    label,
    type: 'textarea',
    validate: (value: string | null | undefined) => {
      const lines = splitLines(value);
      const long = lines.find((line) => [...line].length > longest);
      if (long) return `“${long}”太长了，每行最多 ${longest} 个字。`;
      const twice = lines.find((line, index) => lines.indexOf(line) !== index);
      return twice ? `“${twice}”写了两次，请删去一行。` : true;
    },
    admin: { description, placeholder, rows: 4 },
  };
}
