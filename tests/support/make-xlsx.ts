import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a workbook. Parts that are left out are as Excel writes them. */
export interface XlsxParts {
  /** Content of `<sheetData>` of the only sheet. */
  rows: string;
  /** XML after `<sheetData>`, e.g. merged cells, and before it. */
  after?: string;
  before?: string;
  /** Attributes of `<workbookPr>`. */
  workbookPr?: string;
  /** Shared strings, each the content of `<si>`. */
  texts?: readonly string[];
  /** Number format codes, for the styles 1, 2, …. */
  formats?: readonly string[];
  /** Changes each part before it is packed: takes its path and text, returns both. */
  change?: (path: string, xml: string) => [string, string];
  /**
   * How parts are packed: compressed, stored, or streamed. Sizes are before the content, or after it if
   * streamed.
   */
  packing?: 'pressed' | 'stored' | 'streamed';
}

/** Builds a workbook by hand, to be as odd as those of other programs. */
export async function makeXlsx(parts: XlsxParts): Promise<Buffer> {
  const { rows, after = '', before = '', workbookPr = '', texts = [], formats = [] } = parts;
  const { change = (path: string, xml: string): [string, string] => [path, xml], packing = 'pressed' } =
    parts;
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${namespaces}><workbookPr ${workbookPr}/><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${namespaces}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/sharedStrings.xml': `<sst ${namespaces}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${namespaces}><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`,
  };
  const zip = new yazl.ZipFile();
  for (const [name, xml] of Object.entries(files)) {
    const [path, changed] = change(name, xml);
    const content = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${changed}`);
    if (packing === 'streamed') zip.addReadStreamLazy(path, (use) => use(null, Readable.from([content])));
    else zip.addBuffer(content, path, { compress: packing === 'pressed' });
  }
  zip.end();
  return buffer(zip.outputStream);
}
