/** What is read of strangers at most, so that no file and no server can fill memory or last for ever. */
export const limits = {
  /** Bytes of one file. */
  file: 200_000_000,
  /** Bytes of all files together. */
  total: 4_000_000_000,
  /** Files in a folder or ZIP. */
  files: 1_000_000,
  /** Uncompressed bytes per compressed byte; text compresses to a tenth, a bomb to a thousandth. */
  ratio: 200,
  /** Milliseconds without an answer. */
  silence: 30_000,
  /** Milliseconds for one file. */
  download: 300_000,
  redirects: 5,
} as const;
