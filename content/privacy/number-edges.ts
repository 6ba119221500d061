/**
 * Where a number may begin and end in plain text. Not inside a longer number or a fraction (106.138…), nor
 * inside the hexadecimal code of a file or record (…a13812345678f…). Other letters and the number of a list
 * item may touch it, as people write them: `VX138…`, `138…v同号`, `1.138…`.
 */
export const numberBegins = '(?<!\\d|\\d\\d\\.|(?<![G-Zg-z])[A-Fa-f])';
export const numberEnds = '(?!\\d|[A-Fa-f](?![G-Zg-z]))';

/** One character that separates parts of a number. */
export const separator = '[-_. ·~/|]';
/** Brackets around a part of a number, as in （138）1234-5678. */
export const opening = '[(\\[{【〔「『<《〈]';
export const closing = '[)\\]}】〕」』>》〉]';

/** Text after a number which shows that it is a sum or a count, not a contact number. */
export const notCounted =
  '(?!(?:\\.\\d+)? ?(?:元|万|亿|余|多[次人元户]|次|人次|人[，。,]|户|件|亩|吨|公斤|字节|步|%|公里|平方|米[，。,]|小时))';
