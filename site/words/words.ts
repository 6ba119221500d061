/** Terms of this field that the segmenter's general dictionary splits. */
const fieldWords = [
  '志愿者',
  '志愿服务',
  '志愿服务队',
  '新时代',
  '文明实践',
  '实践站',
  '实践所',
  '服务点',
  '微心愿',
  '院坝会',
  '群众会',
  '乡亲们',
];
/** Longest run of single characters that counts as one word, e.g. 义诊, 赶场天, 打药换工. */
const longestRun = 4;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const isWord = (text: string) => /^[\p{L}\p{N}]+$/u.test(text);
/** Characters that stay with the text before them. */
const isClosing = (text: string) => /^[的了着过们，、。：；？！”’）》〉】…·\-—％%]+$/u.test(text);
/** A number stays with what it counts: 2026年, 四十六户. */
const isCounting = (text: string) => text.length <= 4 && /[\d一二三四五六七八九十百千两几第]$/u.test(text);
const isOpening = (text: string) => /[“‘（《〈【]$/u.test(text);

/** Dictionary words of a text without town names. */
function dictionaryWords(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Splits a text into names and other pieces; at each position the longest name is taken. */
function namesApart(text: string, names: readonly string[]): { text: string; isName: boolean }[] {
  const pieces: { text: string; isName: boolean }[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const name = names.find((one) => text.startsWith(one, at));
    if (name === undefined) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), isName: false });
    pieces.push({ text: name, isName: true });
    from = at + name.length;
    at = from - 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isName: false });
  return pieces;
}

/**
 * Splits a title into words between which a line may break, because browsers do not know Chinese words and
 * would split 医疗健康. `names` are the town's own names, longest first. Adjacent single characters are joined,
 * at most four. A particle or punctuation mark stays with the word before it. The words joined give the text
 * again.
 */
export function wordsOf(text: string, names: readonly string[] = []): string[] {
  const known = [...names, ...fieldWords].sort((a, b) => b.length - a.length);
  const words: string[] = [];
  let run = 0;
  for (const piece of namesApart(text, known)) {
    for (const word of piece.isName ? [piece.text] : dictionaryWords(piece.text)) {
      const last = words.at(-1);
      const isSingle = isWord(word) && word.length === 1;
      const joins = isSingle && run > 0 && run < longestRun;
      if (last !== undefined && (isClosing(word) || isOpening(last) || isCounting(last) || joins)) {
        words[words.length - 1] = last + word;
      } else words.push(word);
      run = isSingle ? (joins ? run + 1 : 1) : 0;
    }
  }
  return words;
}
