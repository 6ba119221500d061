import type { HeldRow } from './held-row.ts';

/** One line for an editor about a record that was held back. */
export function heldSentence({ name, reason, shows }: HeldRow): string {
  const line = reason.replace(/\s*\n\s*/g, ' ');
  return shows === 'former'
    ? `“${name}”的新内容没有上线，网站上仍是上一版：${line}`
    : `“${name}”没有上线，网站上没有这一条：${line}`;
}
