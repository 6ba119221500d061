import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { recordOf } from '#cms/errors/record-of.ts';
import { keepSheetWords } from '../import/keep-sheet-words.ts';
import { tableFor } from './table-for.ts';

/** `POST /api/imports/words` (`kind`, `words`): stores what headings and choices mean, for later imports. */
export const wordsEndpoint: Endpoint = {
  path: '/words',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    await keepSheetWords(req, tableFor(req, recordOf(req.data)['kind']), req.data);
    return Response.json({ done: true });
  },
};
