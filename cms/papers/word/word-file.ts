import { Document, Packer } from 'docx';
import { fontTable } from './word-fonts.ts';
import { wordFooters, wordPage } from './word-page.ts';
import type { WordPart } from './word-parts.ts';
import { wordStyles } from './word-styles.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A Word file in the form of official papers; `title` is its title in the file's properties. */
export async function wordFile(title: string, parts: readonly WordPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    creator: '文明实践站点',
    lastModifiedBy: '文明实践站点',
    evenAndOddHeaderAndFooters: true,
    styles: { paragraphStyles: wordStyles },
    sections: [{ properties: wordPage, footers: wordFooters(), children: [...parts] }],
  });
  const file = await Packer.toBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  return new Uint8Array(file);
}

/** Answer with a Word file to be stored under a name. */
export const wordAnswer = (name: string, file: Uint8Array<ArrayBuffer>): Response =>
  new Response(file, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="document.docx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
    },
  });
