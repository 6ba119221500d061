import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { accountsInTurn } from '../../../../http/accounts-in-turn.ts';
import { guardRequest } from '../../../../http/guard-request.ts';

export const GET = guardRequest(REST_GET(config));
export const POST = guardRequest(accountsInTurn(REST_POST(config)));
export const DELETE = guardRequest(accountsInTurn(REST_DELETE(config)));
export const PATCH = guardRequest(accountsInTurn(REST_PATCH(config)));
export const PUT = guardRequest(REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
