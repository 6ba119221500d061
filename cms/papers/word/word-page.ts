import { AlignmentType, Footer, PageNumber, Paragraph, TextRun, type ISectionPropertiesOptions } from 'docx';

/** Twips of a millimetre. */
const millimetre = 1440 / 25.4;
const mm = (length: number) => Math.round(length * millimetre);

/** Width of the text: 156 mm, in twips. */
export const contentWidth = mm(156);

/**
 * A4 with the text on 156 × 225 mm (GB/T 9704-2012, 5.2.1). No grid: with one, LibreOffice sets 14 characters in a
 * line. 22 lines come from the line height of 579 twips, 28 characters from the spacing of -5.
 */
export const wordPage: ISectionPropertiesOptions = {
  page: {
    size: { width: mm(210), height: mm(297) },
    // The page number stands 7 mm below the text.
    margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(22) },
  },
};

/** The page number between dashes: to the right on odd pages, to the left on even ones, one character free. */
const footer = (alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PaperNumber',
        alignment,
        indent: { left: 280, right: 280 },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** The two footers. */
export const wordFooters = () => ({
  default: footer(AlignmentType.RIGHT),
  even: footer(AlignmentType.LEFT),
});
