/** Encodings in which a file can be sent, besides unchanged. */
export type Encoding = 'br' | 'gzip';

/** The smallest encoding that an `Accept-Encoding` allows; null means the unchanged file. */
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
