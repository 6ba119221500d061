/** Words of the field that a dictionary of everyday Chinese cuts in two. */
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
/** Longest run of single characters that is taken for one word, e.g. 义诊, 赶场天, 打药换工. */
const longestRun = 4;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const isWord = (text: string) => /^[\p{L}\p{N}]+$/u.test(text);
/** Characters that belong to what stands before them. */
const isClosing = (text: string) => /^[的了着过们，、。：；？！”’）》〉】…·\-—％%]+$/u.test(text);
/** A number goes with what it counts: 2026年, 四十六户. */
const isCounting = (text: string) => text.length <= 4 && /[\d一二三四五六七八九十百千两几第]$/u.test(text);
const isOpening = (text: string) => /[“‘（《〈【]$/u.test(text);

/** A dictionary's words of a text that holds no name of the town. */
function dictionaryWords(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The text in pieces, the given names whole; at each place the longest name is taken. */
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
 * Cuts a title into the words between which a line may end: browsers know no Chinese words and cut 医疗健康 in two. `names`
 * are the town's own, longest first. What a dictionary leaves as single characters is put together, at most four of them;
 * a particle or a mark stays with the word before it. Together the words are the text again.
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
