import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sax from 'sax';
import yauzl from 'yauzl';

/** The parts of a Word file by name, as text. */
export async function readParts(file: Uint8Array): Promise<Map<string, string>> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(file), { lazyEntries: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    );
  });
  const parts = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        buffer(stream).then((content) => {
          parts.set(entry.fileName, content.toString('utf8'));
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
  return parts;
}

/** Elements of an XML text with their attributes; throws if it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> });
  parser.write(xml).close();
  return found;
}

/**
 * What would make Word say “unreadable content”: XML that is not well-formed, relationships to parts that are not
 * there, parts without a content type, styles that are used and not defined. Empty if nothing is wrong.
 */
export async function docxFaults(file: Uint8Array): Promise<string[]> {
  const parts = await readParts(file);
  const faults: string[] = [];
  const elements = new Map<string, ReturnType<typeof elementsOf>>();
  for (const [name, text] of parts) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    try {
      elements.set(name, elementsOf(text));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  for (const [name, found] of elements) {
    if (!name.endsWith('.rels')) continue;
    const base = path.posix.dirname(path.posix.dirname(name));
    for (const { name: tag, attributes } of found) {
      if (tag !== 'Relationship' || attributes['TargetMode'] === 'External') continue;
      const target = attributes['Target'] ?? '';
      const whole = target.startsWith('/') ? target.slice(1) : path.posix.join(base, target);
      if (!parts.has(whole)) faults.push(`${name}: ${target} is not in the file`);
    }
  }
  const types = elements.get('[Content_Types].xml') ?? [];
  const overrides = types.map(({ attributes }) => attributes['PartName']);
  const extensions = types.map(({ attributes }) => attributes['Extension']);
  for (const name of parts.keys())
    if (
      name !== '[Content_Types].xml' &&
      !overrides.includes(`/${name}`) &&
      !extensions.includes(name.split('.').at(-1))
    )
      faults.push(`${name}: no content type`);
  for (const part of overrides)
    if (part !== undefined && !parts.has(part.slice(1)))
      faults.push(`[Content_Types].xml: ${part} is not in the file`);
  const defined = (elements.get('word/styles.xml') ?? [])
    .filter(({ name }) => name === 'w:style')
    .map(({ attributes }) => attributes['w:styleId']);
  for (const [name, found] of elements)
    for (const { name: tag, attributes } of found)
      if (tag === 'w:pStyle' && !defined.includes(attributes['w:val']))
        faults.push(`${name}: no style ${attributes['w:val']}`);
  return faults;
}
