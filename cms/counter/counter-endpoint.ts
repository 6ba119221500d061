import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { mustMay, type Right } from '#cms/points/staff-endpoint.ts';

/** Those who may see redemptions, and those who make them. */
export const [mayLook, mayWork] = [
  { area: 'redemptions', action: 'read' },
  { area: 'redemptions', action: 'create' },
] as const satisfies readonly Right[];

/** An endpoint under `/api/counter` for staff: checks the right and reads the body. */
export const counterEndpoint = (
  method: 'get' | 'post',
  path: string,
  right: Right,
  handle: (req: PayloadRequest) => Promise<Response>,
): Endpoint => ({
  path: `/counter${path}`,
  method,
  handler: async (req) => {
    mustMay(req, right);
    if (method === 'post') await addDataAndFileToRequest(req);
    return handle(req);
  },
});
