import type { APIRoute } from 'astro';
import { jsonSchemaOf } from '#content/open-data/json-schema.ts';
import { fileResponse } from '#site/subjects/open-data/file-response.ts';
import { jsonFile } from '#site/subjects/open-data/json-file.ts';
import { tableNamed } from '#site/subjects/open-data/data-paths.ts';

/** `/data/schema/<table>.json`: the JSON Schema of a table. */
export const GET: APIRoute = ({ params }) => {
  const table = params.table === 'settings' ? 'settings' : tableNamed(params.table);
  if (table === undefined) return new Response(null, { status: 404 });
  return fileResponse(jsonFile(jsonSchemaOf(table)), 'application/schema+json');
};
