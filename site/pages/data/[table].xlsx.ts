import type { APIRoute } from 'astro';
import { tableWorkbook } from '#content/open-data/table-workbook.ts';
import { getDataset } from '#site/dataset/dataset.ts';
import { rowsOf } from '#site/dataset/read-dataset.ts';
import { fileResponse } from '#site/subjects/open-data/file-response.ts';
import { tableNamed } from '#site/subjects/open-data/data-paths.ts';
import { rowNames } from '#site/subjects/open-data/row-names.ts';

/** `/data/<table>.xlsx`: a table for people, with names instead of identifiers. */
export const GET: APIRoute = ({ params }) => {
  const table = tableNamed(params.table);
  if (table === undefined) return new Response(null, { status: 404 });
  const dataset = getDataset();
  return fileResponse(
    tableWorkbook(table, rowsOf(dataset, table), rowNames(dataset, table)),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
};
