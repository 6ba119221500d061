import type { Passage } from './passage.ts';
import { passageAt, type TextForm } from './text-form.ts';

/**
 * Finds the passages of a form that match `pattern`. A group named `it` narrows the passage. `holds` may
 * reject a match; it gets the text of this form.
 */
export function passagesOf(
  form: TextForm,
  pattern: RegExp,
  holds: (match: string) => boolean = () => true,
): Passage[] {
  return [...form.text.matchAll(pattern)].flatMap((found) => {
    const it = found.groups?.['it'] ?? found[0];
    const start = found.index + found[0].lastIndexOf(it);
    return holds(it) ? [passageAt(form, start, start + it.length)] : [];
  });
}
