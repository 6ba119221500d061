import { fileTypeFromBuffer } from 'file-type';
import { fileTypes, pictureTypes } from './accepted-types.ts';

type AcceptedType = (typeof pictureTypes)[number] | (typeof fileTypes)[number];

const accepted: readonly string[] = [...pictureTypes, ...fileTypes];
const isAccepted = (type: string): type is AcceptedType => accepted.includes(type);
const office: readonly string[] = fileTypes.filter((type) => type.includes('officedocument'));

/**
 * What a file is, told by its content: what the browser calls it decides nothing, except which office file a plain ZIP is (some
 * programs write them so that they look like no more). The type that was found where that is not accepted; null for none.
 */
export async function typeOfFile(
  data: Uint8Array,
  declared: string,
): Promise<{ type: AcceptedType } | { type: null; found: string | null }> {
  const found = (await fileTypeFromBuffer(data))?.mime ?? null;
  if (found !== null && isAccepted(found)) return { type: found };
  if (found === 'application/zip' && office.includes(declared) && isAccepted(declared))
    return { type: declared };
  return { type: null, found };
}

/** Whether a PDF has its end: Payload refuses, in English, what has not. */
export function isWholePdf(data: Uint8Array): boolean {
  const end = Buffer.from(data.subarray(-1024)).toString('latin1');
  return end.includes('%%EOF') && end.includes('xref');
}
