import type { Finding } from './finding.ts';

/**
 * Returns the text with a finding's passage masked. If the passage has moved, its first occurrence is masked;
 * if it is gone, the text is unchanged.
 */
export function maskPassage(
  text: string,
  { index, match, suggestion }: Pick<Finding, 'index' | 'match' | 'suggestion'>,
): string {
  if (suggestion === null || match === '') return text;
  const at = text.startsWith(match, index) ? index : text.indexOf(match);
  return at < 0 ? text : text.slice(0, at) + suggestion + text.slice(at + match.length);
}
