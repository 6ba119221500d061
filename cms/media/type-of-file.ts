import { fileTypeFromBuffer } from 'file-type';
import { fileTypes, pictureTypes } from './accepted-types.ts';

type AcceptedType = (typeof pictureTypes)[number] | (typeof fileTypes)[number];

const accepted: readonly string[] = [...pictureTypes, ...fileTypes];
const isAccepted = (type: string): type is AcceptedType => accepted.includes(type);
const office: readonly string[] = fileTypes.filter((type) => type.includes('officedocument'));

/**
 * The type of a file, determined by its content. The type declared by the browser only decides which office
 * file a plain ZIP is, because some programs write office files that look like a plain ZIP. If the type is
 * not accepted, `found` is the detected type, or null if unknown.
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

/** Whether a PDF is complete to its end. Payload would refuse an incomplete one in English. */
export function isWholePdf(data: Uint8Array): boolean {
  const end = Buffer.from(data.subarray(-1024)).toString('latin1');
  return end.includes('%%EOF') && end.includes('xref');
}
