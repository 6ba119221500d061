/** Why a form was not read; `status` is the HTTP status, the message is for the resident. */
export class UnreadableForm extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'UnreadableForm';
    this.status = status;
  }
}

const again = '请回到上一页，刷新后再试；一直不行，请打电话或到站里说。';

/** How long the body of a form may be. */
export interface FormLength {
  bytes: number;
  /** Said above it. */
  tooLong: string;
}

/** Reads at most so many bytes, whatever length the request claims to have. The rest is left unread. */
async function readBytes(
  request: Request,
  { bytes: most, tooLong }: FormLength,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) {
      throw new UnreadableForm(413, `${tooLong}${again}`);
    }
    parts.push(part.value);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * The fields of a posted form, each a text. Throws `UnreadableForm` if the body is not a form, is longer than
 * allowed or not UTF-8, or if a field is a file, comes twice or is not in `known`.
 */
export async function readForm<Name extends string>(
  request: Request,
  known: readonly Name[],
  length: FormLength,
): Promise<Record<Name, string>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\s*(?:;|$)/i.test(type))
    throw new UnreadableForm(415, `提交的不是网页上的表单。${again}`);
  const bytes = await readBytes(request, length);
  let form: FormData;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new UnreadableForm(400, `表单里有读不懂的内容，没有收下。${again}`);
  }
  const fields = Object.fromEntries(known.map((name) => [name, ''])) as Record<Name, string>;
  const seen = new Set<string>();
  for (const [name, value] of form) {
    if (!known.some((one) => one === name) || seen.has(name) || typeof value !== 'string')
      throw new UnreadableForm(400, `表单里有多余的栏目，没有收下。${again}`);
    // What is percent-encoded wrongly becomes this character.
    if (value.includes('\ufffd')) throw new UnreadableForm(400, `表单里有读不懂的字，没有收下。${again}`);
    seen.add(name);
    fields[name as Name] = value;
  }
  return fields;
}
