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
import { serialiseAccountWrites } from '#cms/users/serialise-account-writes.ts';
import { findAccount } from '#cms/users/find-account.ts';
import { guardQuery } from '#cms/http/guard-query.ts';
import { guardRequest } from '#cms/http/guard-request.ts';
import { mayUpload } from '#cms/http/may-upload.ts';
import { tellFaults } from '#cms/http/tell-faults.ts';

type Handler = ReturnType<typeof REST_POST>;

const inTurn = (handle: Handler) =>
  serialiseAccountWrites(handle, async (email) => findAccount(await getPayload({ config }), email));
const uploads = (handle: Handler) => mayUpload(handle, () => getPayload({ config }));
const guarded = (handle: Handler) => tellFaults(guardRequest(guardQuery(handle)));

export const GET = guarded(REST_GET(config));
export const POST = guarded(uploads(inTurn(REST_POST(config))));
export const DELETE = guarded(inTurn(REST_DELETE(config)));
export const PATCH = guarded(uploads(inTurn(REST_PATCH(config))));
export const PUT = guarded(uploads(REST_PUT(config)));
export const OPTIONS = REST_OPTIONS(config);
