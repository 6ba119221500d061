import { pinyin } from 'pinyin-pro';
import { findPrivateValues } from '#content/privacy/private-patterns.ts';

/** The longest slug minus room for a suffix such as `-12`. */
const longestBase = 56;

/**
 * A surname before 家 and a word for a place: 单家村 is read shān and 曾家坝 zēng, although 单位 is dān and 曾经 céng.
 */
const familyPlace =
  /((?:尉迟|万俟|长孙|澹台|\p{Script=Han})家)(?=[村坝湾坪沟院塘庄寨冲岭坡坎岩洞河湖桥店铺集镇组屯堡营垭口山梁楼巷渡井田林坳岗台屋老新大小上下])/u;

function syllablesOf(text: string, isFamily: boolean): string {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const;
  return pinyin(text, isFamily ? { ...options, surname: 'head' } : options).join(' ');
}

/**
 * The text without the private numbers in it. A slug stays when the text is corrected, and authors cannot
 * change it.
 */
function withoutPrivateValues(text: string): string {
  return findPrivateValues(text).reduceRight(
    (rest, { index, match }) => `${rest.slice(0, index)} ${rest.slice(index + match.length)}`,
    text,
  );
}

/**
 * The slug of a Chinese or Latin text: pinyin without tones, lower case, hyphens between syllables, cut at a
 * hyphen to at most 56 characters, without private numbers. Returns `item` for a text without letters and
 * digits.
 */
export function slugOf(text: string): string {
  const slug = withoutPrivateValues(text.normalize('NFKC'))
    .split(familyPlace)
    .map((part, position) => syllablesOf(part, position % 2 === 1))
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longestBase) return slug || 'item';
  const cut = slug.slice(0, longestBase + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, longestBase);
}
