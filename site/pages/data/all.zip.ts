import type { APIRoute } from 'astro';
import { getDataset, getToday } from '#site/dataset/dataset.ts';
import { fileResponse } from '#site/subjects/open-data/file-response.ts';
import { wholeArchive } from '#site/subjects/open-data/whole-archive.ts';

/** `/data/all.zip`: everything under `/data/` in one file. */
export const GET: APIRoute = () => fileResponse(wholeArchive(getDataset(), getToday()), 'application/zip');
