import type { DefaultServerCellComponentProps } from 'payload';
import { idOf } from '#cms/access/id-of.ts';
import { recordOf } from '#cms/errors/record-of.ts';

/** The item of a self-check in a list: shows the item's name instead of the stored code. */
export async function StandardItemCell({ cellData, rowData, payload }: DefaultServerCellComponentProps) {
  const code = typeof cellData === 'string' ? cellData : '';
  const id = idOf(recordOf(rowData)['standard']);
  const standard =
    id === null
      ? null
      : await payload.findByID({
          collection: 'standards',
          id,
          depth: 0,
          overrideAccess: true,
          disableErrors: true,
        });
  return standard?.items?.find(({ key }) => key === code)?.name ?? code;
}
