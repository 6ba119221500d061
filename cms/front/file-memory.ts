import { statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { contentType } from 'mime-types';
import { acceptedEncoding, type Encoding } from './accepted-encoding.ts';
import { compressWhole } from './compress-whole.ts';

/** Largest file held as it is, bytes: pages, scripts, small pictures. */
const largestPlain = 256_000;
/** Largest file whose compressed form is made and held, bytes. */
const largestCompressed = 32_000_000;
/** Below this compressing gains nothing, bytes. */
const smallest = 1_024;
/** What a file costs besides its bytes. */
const overhead = 1_000;

const isCompressible = (type: string) => /^text\/|[/+](?:json|xml|javascript|wasm|calendar)\b/.test(type);

/** One content, whatever its address is and whichever releases share it. */
interface Kept {
  size: number;
  bodies: Map<Encoding | null, Buffer | Promise<Buffer>>;
}

/** A file of the live release, ready to be answered with. */
export interface FoundFile {
  /** Path within the release, decoded, with the name of the file. */
  pathname: string;
  type: string;
  isCompressible: boolean;
  encoding: Encoding | null;
  stats: Stats;
  /** At once where it is in memory. */
  body: () => Buffer | Promise<Buffer>;
}

/**
 * Files that are asked for again and again, held in memory as they are sent: compressed once, forgotten when others are asked
 * for more. A file is looked up at each request, so that one that was replaced (a face that was blurred) is never sent as it
 * was; what a release shares with the one before stays in memory.
 */
export class FileMemory {
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** The file under an address of a release; null for what is not a plain request for a file of moderate size. */
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
    // The last asked for goes last.
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

  /** Lets go of what nobody asked for the longest. */
  #forget(): void {
    for (const [key, { size }] of this.#kept) {
      if (this.#size <= this.#most) return;
      this.#kept.delete(key);
      this.#size -= size;
    }
  }
}

/** What is known of a file; undefined where there is none, or can be none of such a name. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Path within the release; null for whatever is not written plainly. */
function pathnameOf(address: string): string | null {
  try {
    const pathname = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    if (/\/\.|\/\/|[\\\0]/.test(pathname)) return null;
    return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  } catch {
    return null;
  }
}
