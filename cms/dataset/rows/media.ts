import type { Media, MediaFile } from '#content/schema/media.ts';
import type { Doc } from '../docs.ts';

interface StoredFile {
  filename?: string | null;
  mimeType?: string | null;
  filesize?: number | null;
  width?: number | null;
  height?: number | null;
}

function fileOf({ filename, mimeType, filesize, width, height }: StoredFile): MediaFile {
  return {
    file: filename ?? '',
    mimeType: mimeType ?? 'application/octet-stream',
    bytes: filesize ?? 0,
    width: width ?? null,
    height: height ?? null,
  };
}

/** Public row of a medium with its files; consent and uploader are not published. */
export function mediaRow(doc: Doc<'media'>): Media {
  const sizes = Object.values(doc.sizes ?? {})
    .filter((size) => Boolean(size?.filename))
    .map((size) => fileOf(size ?? {}))
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return {
    id: doc.id,
    alt: doc.alt,
    credit: doc.credit ?? '',
    isSample: doc.isSample ?? false,
    original: fileOf(doc),
    sizes,
  };
}
