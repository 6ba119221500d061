import type { TextareaField } from 'payload';

/** A longer text with the few marks of `content/writing/parse-text.ts`; everything else is shown as typed. */
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
    admin: {
      rows,
      description: `${description}空一行就是另起一段；“## ”开头是小标题，“- ”开头是列表，**两颗星之间**加粗，[文字](网址)是链接。其余照原样显示。`,
    },
  };
}
