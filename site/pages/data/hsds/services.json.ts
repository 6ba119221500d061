import type { APIRoute } from 'astro';
import { getDataset, getToday } from '#site/dataset/dataset.ts';
import { fileResponse } from '#site/subjects/open-data/file-response.ts';
import { hsdsServices } from '#site/subjects/open-data/hsds/hsds-services.ts';
import { jsonFile } from '#site/subjects/open-data/json-file.ts';

/** `/data/hsds/services.json`: stations and projects for directories of services (HSDS 3.1). */
export const GET: APIRoute = () =>
  fileResponse(jsonFile(hsdsServices(getDataset(), getToday())), 'application/json; charset=utf-8');
