import type { APIRoute } from 'astro';
import { dataPackage } from '#content/open-data/data-package.ts';
import { getDataset } from '#site/dataset/dataset.ts';
import { fileResponse } from '#site/subjects/open-data/file-response.ts';
import { publishedTables } from '#site/subjects/open-data/published-tables.ts';
import { jsonFile } from '#site/subjects/open-data/json-file.ts';

/** `/data/datapackage.json`: the CSV files as a Frictionless Data Package. */
export const GET: APIRoute = () => {
  const dataset = getDataset();
  const { settings, manifest } = dataset;
  return fileResponse(
    jsonFile(dataPackage(settings, manifest.updatedAt, publishedTables(dataset))),
    'application/json; charset=utf-8',
  );
};
