import { z } from 'zod';
import { count, id } from './common.ts';

/** One file of a media record: a picture in one size and format, or the file itself. */
const mediaFile = z.strictObject({
  file: z
    .string()
    .regex(/^[A-Za-z0-9._-]+$/)
    .describe('Name in the dataset’s `media/` folder.'),
  mimeType: z.string(),
  bytes: count,
  width: z.int().positive().nullable().describe('Pixels; null for files that are not pictures.'),
  height: z.int().positive().nullable(),
});

/** A published picture or file with its sizes. */
export const media = z.strictObject({
  id,
  alt: z.string().describe('Alternative text of a picture, or the title of a file.'),
  credit: z.string().describe('Who took or drew it; may be empty.'),
  isSample: z.boolean().describe('Drawn for the sample town, not a photograph.'),
  original: mediaFile.describe('Largest public file: for pictures re-encoded JPEG without metadata.'),
  sizes: z.array(mediaFile).describe('Smaller WebP sizes, ascending by width; empty for files.'),
});
export type Media = z.infer<typeof media>;
export type MediaFile = z.infer<typeof mediaFile>;
