import type { APIRoute } from 'astro';
import { stationsGeojson } from '#content/open-data/stations-geojson.ts';
import { getDataset } from '#site/dataset/dataset.ts';
import { fileResponse } from '#site/subjects/open-data/file-response.ts';
import { jsonFile } from '#site/subjects/open-data/json-file.ts';

/** `/data/stations.geojson`: the stations on a map. */
export const GET: APIRoute = () =>
  fileResponse(jsonFile(stationsGeojson(getDataset().stations.rows)), 'application/geo+json');
