import type { TextareaField } from 'payload';

/** A longer text in small Markdown: blank lines between paragraphs, `##` headings, `-` lists, `**` emphasis, links. */
export function markdownField(
  name: string,
  label: string,
  { description, required = false, rows = 8 }: { description: string; required?: boolean; rows?: number },
): TextareaField {
  return {
    name,
    label,
    type: 'textarea',
    required,
    admin: { rows, description: `${description}空一行就是另起一段；“## ”开头是小标题，“- ”开头是列表。` },
  };
}
