/** Characters of a title's line: 22 pt within 156 mm. */
const longest = 20;
const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Ends of titles that stay in one piece, whatever the segmenter thinks of them. */
const together =
  /\d+年(?:上半年|下半年|度|第[一二三四]季度)?|工作总结|情况报告|自评报告|情况说明|推荐信|服务情况|积分公示|志愿服务|文明实践/gu;

/** Pieces of a title that no line break divides; a mark stays with the piece before it. */
function piecesOf(title: string): string[] {
  const ends = new Set<number>();
  for (const { index, segment } of words.segment(title)) ends.add(index + segment.length);
  for (const { 0: found, index } of title.matchAll(together))
    for (let at = index + 1; at < index + found.length; at += 1) ends.delete(at);
  const pieces: string[] = [];
  let from = 0;
  for (const end of [...ends].toSorted((a, b) => a - b)) {
    const piece = title.slice(from, end);
    const last = pieces.at(-1);
    if (last !== undefined && /^[\p{P}\p{S}]+$/u.test(piece) && !/[（《“〔]$/u.test(piece))
      pieces[pieces.length - 1] = last + piece;
    else if (last !== undefined && /[（《“〔]$/u.test(last)) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
    from = end;
  }
  return pieces;
}

/**
 * The lines of a title: as few as fit, about equally long, broken only where words end (GB/T 9704-2012, 7.3.1).
 * A word longer than a line stays whole.
 */
export function breakTitle(title: string): string[] {
  const count = Math.ceil([...title].length / longest);
  const wanted = Math.ceil([...title].length / count);
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(title)) {
    const joined = line + piece;
    const isOver = [...joined].length > longest;
    const isFull = lines.length < count - 1 && [...joined].length > wanted + 1 && line !== '';
    if (line !== '' && (isOver || isFull)) {
      lines.push(line);
      line = piece;
    } else line = joined;
  }
  return [...lines, line].filter(Boolean);
}
