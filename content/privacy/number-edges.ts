/**
 * Where a number may begin and end in plain text: not within a longer number, nor within the hexadecimal code of a file or
 * record (…a13812345678f…). Other letters may touch it, as people write them: `VX138…`, `138…v同号`.
 */
export const numberBegins = '(?<![0-9.]|(?<![G-Zg-z])[A-Fa-f])';
export const numberEnds = '(?!\\d|[A-Fa-f](?![G-Zg-z]))';
