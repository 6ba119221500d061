import { ImageRun, Paragraph } from 'docx';
import sharp from 'sharp';
import type { PaperWitness } from '../paper-witness.ts';
import { qrPicture } from '../printed-parts.ts';
import { witnessText } from '../witness-text.ts';
import { wordNote, type WordPart } from './word-parts.ts';

/** Side of the QR code on paper, and in the picture, in pixels. */
const [shown, drawn] = [76, 456];

/** The lines of a Word file that make it a witness; none before the first publish. */
export async function wordWitness(witness: PaperWitness | null): Promise<WordPart[]> {
  if (witness === null) return [];
  const note = wordNote(witnessText(witness));
  if (!witness.isOnline) return [note];
  const svg = qrPicture(witness.address, '', 20)
    .toString()
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const data = await sharp(Buffer.from(svg)).resize(drawn, drawn, { kernel: 'nearest' }).png().toBuffer();
  const altText = { name: '二维码', description: `打开 ${witness.address}`, title: '二维码' };
  const picture = new ImageRun({
    type: 'png',
    data,
    transformation: { width: shown, height: shown },
    altText,
  });
  return [note, new Paragraph({ style: 'PaperNote', children: [picture] })];
}
