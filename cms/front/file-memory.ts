import { statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { contentType } from 'mime-types';
import { acceptedEncoding, type Encoding } from './accepted-encoding.ts';
import { compressWhole } from './compress-whole.ts';

/** Largest file held uncompressed, in bytes: pages, scripts, small pictures. */
const largestPlain = 256_000;
/** Largest file that is compressed and held, in bytes. */
const largestCompressed = 32_000_000;
/** Smallest file that is worth compressing, in bytes. */
const smallest = 1_024;
/** Memory that a file takes besides its content, in bytes. */
const overhead = 1_000;

const isCompressible = (type: string) => /^text\/|[/+](?:json|xml|javascript|wasm|calendar)\b/.test(type);

/** One file content. Several addresses and releases may share it. */
interface Kept {
  size: number;
  bodies: Map<Encoding | null, Buffer | Promise<Buffer>>;
}

/** A file of the live release, ready to be sent. */
export interface FoundFile {
  /** Decoded path within the release, including the file name. */
  pathname: string;
  type: string;
  isCompressible: boolean;
  encoding: Encoding | null;
  stats: Stats;
  /** Returns a promise unless the content is in memory. */
  body: () => Buffer | Promise<Buffer>;
}

/**
 * Frequently requested files, held in memory as they are sent. They are compressed once; the least recently
 * requested ones are dropped. Each request looks up the file on disk, so that a replaced file (e.g. with a
 * blurred face) is never sent in its old state. Files shared with the previous release stay in memory.
 */
export class FileMemory {
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Finds the file at an address of a release. Returns null unless this is a plain request for a file of
   * moderate size.
   */
  find(dir: string, address: string, headers: IncomingHttpHeaders): FoundFile | null {
    if (headers.range !== undefined) return null;
    const pathname = pathnameOf(address);
    if (pathname === null) return null;
    const file = path.join(dir, pathname);
    const stats = statsOf(file);
    if (!stats?.isFile()) return null;
    const type = contentType(path.extname(pathname)) || 'application/octet-stream';
    const compressible = stats.size >= smallest && isCompressible(type);
    const encoding = compressible ? acceptedEncoding(String(headers['accept-encoding'] ?? '')) : null;
    if (stats.size > (encoding === null ? largestPlain : largestCompressed)) return null;
    const body = () => this.#body(file, stats, encoding);
    return { pathname, type, isCompressible: compressible, encoding, stats, body };
  }

  #body(file: string, { ino, size, mtimeMs }: Stats, encoding: Encoding | null): Buffer | Promise<Buffer> {
    const key = `${ino} ${size} ${mtimeMs}`;
    const kept = this.#kept.get(key) ?? { size: overhead, bodies: new Map() };
    // Most recently requested last.
    if (!this.#kept.delete(key)) this.#size += overhead;
    this.#kept.set(key, kept);
    const known = kept.bodies.get(encoding);
    if (known) return known;
    const made = (async () => {
      const whole = await readFile(file);
      const body = encoding === null ? whole : await compressWhole(whole, encoding);
      if (this.#kept.get(key) !== kept) return body;
      kept.bodies.set(encoding, body);
      kept.size += body.length;
      this.#size += body.length;
      this.#forget();
      return body;
    })();
    kept.bodies.set(encoding, made);
    made.catch(() => kept.bodies.delete(encoding));
    return made;
  }

  /** Drops the least recently requested files until the limit is met. */
  #forget(): void {
    for (const [key, { size }] of this.#kept) {
      if (this.#size <= this.#most) return;
      this.#kept.delete(key);
      this.#size -= size;
    }
  }
}

/** Stats of a file; undefined if it does not exist or its name is invalid. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * Path within the release; null if the address is unusual: hidden files, double slashes, backslashes, wrong
 * encoding.
 */
function pathnameOf(address: string): string | null {
  try {
    const pathname = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    if (/\/\.|\/\/|[\\\0]/.test(pathname)) return null;
    return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  } catch {
    return null;
  }
}
