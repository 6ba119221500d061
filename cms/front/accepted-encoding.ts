/** Forms in which a file is sent, besides as it is. */
export type Encoding = 'br' | 'gzip';

/** The smallest form that an `Accept-Encoding` allows; null: the file as it is. */
export function acceptedEncoding(header = ''): Encoding | null {
  const accepted = new Set(
    header
      .toLowerCase()
      .split(',')
      .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
      .map((one) => one.replace(/;.*$/, '').trim()),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : null;
}
