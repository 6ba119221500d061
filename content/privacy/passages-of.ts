import type { Passage } from './passage.ts';

/** Passages of `text` where `pattern` matches its plain form; a group named `it` narrows the passage. `holds` may refuse. */
export function passagesOf(
  text: string,
  plain: string,
  pattern: RegExp,
  holds: (match: string) => boolean = () => true,
): Passage[] {
  return [...plain.matchAll(pattern)].flatMap((found) => {
    const it = found.groups?.['it'] ?? found[0];
    const index = found.index + found[0].lastIndexOf(it);
    return holds(it) ? [{ index, match: text.slice(index, index + it.length) }] : [];
  });
}
