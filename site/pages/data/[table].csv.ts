import type { APIRoute } from 'astro';
import { tableCsv } from '#content/open-data/table-csv.ts';
import { getDataset } from '#site/dataset/dataset.ts';
import { rowsOf } from '#site/dataset/read-dataset.ts';
import { fileResponse } from '#site/subjects/open-data/file-response.ts';
import { tableNamed } from '#site/subjects/open-data/data-paths.ts';

/** `/data/<table>.csv`: a table for spreadsheets and programs. */
export const GET: APIRoute = ({ params }) => {
  const table = tableNamed(params.table);
  if (table === undefined) return new Response(null, { status: 404 });
  return fileResponse(tableCsv(table, rowsOf(getDataset(), table)), 'text/csv; charset=utf-8');
};
