import type { Finding } from './finding.ts';

/** The text with a finding's passage masked; unchanged where the passage stands no longer where it was found. */
export function maskPassage(
  text: string,
  { index, match, suggestion }: Pick<Finding, 'index' | 'match' | 'suggestion'>,
): string {
  if (suggestion === null || match === '') return text;
  const at = text.startsWith(match, index) ? index : text.indexOf(match);
  return at < 0 ? text : text.slice(0, at) + suggestion + text.slice(at + match.length);
}
