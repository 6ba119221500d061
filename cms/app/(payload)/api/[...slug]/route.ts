import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import { accountsInTurn } from '../../../../http/accounts-in-turn.ts';
import { findAccount } from '../../../../users/find-account.ts';
import { guardRequest } from '../../../../http/guard-request.ts';
import { mayUpload } from '../../../../http/may-upload.ts';
import { tellFaults } from '../../../../http/tell-faults.ts';

const inTurn = (handle: ReturnType<typeof REST_POST>) =>
  accountsInTurn(handle, async (email) => findAccount(await getPayload({ config }), email));

const uploads = (handle: ReturnType<typeof REST_POST>) => mayUpload(handle, () => getPayload({ config }));

export const GET = tellFaults(guardRequest(REST_GET(config)));
export const POST = tellFaults(guardRequest(uploads(inTurn(REST_POST(config)))));
export const DELETE = tellFaults(guardRequest(inTurn(REST_DELETE(config))));
export const PATCH = tellFaults(guardRequest(uploads(inTurn(REST_PATCH(config)))));
export const PUT = tellFaults(guardRequest(uploads(REST_PUT(config))));
export const OPTIONS = REST_OPTIONS(config);
