import { pinyin } from 'pinyin-pro';
import { findPrivateValues } from '#content/privacy/private-patterns.ts';

/** Room that is left for a suffix such as `-12` within the longest slug. */
const longestBase = 56;

/** A text without the private numbers in it: an address stays when the text is put right, and is in nobody's control. */
function withoutPrivateValues(text: string): string {
  return findPrivateValues(text).reduceRight(
    (rest, { index, match }) => `${rest.slice(0, index)} ${rest.slice(index + match.length)}`,
    text,
  );
}

/**
 * The slug of a Chinese or Latin text: pinyin without tones, lower case, hyphens between syllables, cut at a hyphen to at
 * most 56 characters, without private numbers. A text without letters and digits gives `item`.
 */
export function slugOf(text: string): string {
  const syllables = pinyin(withoutPrivateValues(text.normalize('NFKC')), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const slug = syllables
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longestBase) return slug || 'item';
  const cut = slug.slice(0, longestBase + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, longestBase);
}
