import { pinyin } from 'pinyin-pro';

/** Room that is left for a suffix such as `-12` within the longest slug. */
const longestBase = 56;

/**
 * The slug of a Chinese or Latin text: pinyin without tones, lower case, hyphens between syllables, cut at a hyphen to at
 * most 56 characters. A text without letters and digits gives `item`.
 */
export function slugOf(text: string): string {
  const syllables = pinyin(text.normalize('NFKC'), {
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
