import config from '@payload-config';
import { getPayload } from 'payload';
import { answerSignIn } from '#cms/sign-in/answer.ts';

interface Args {
  params: Promise<{ step: string }>;
}

/** Signing in with a phone: without accounts, so that none of the rules for signed-in requests apply. */
const answer = async (request: Request, { params }: Args): Promise<Response> =>
  answerSignIn(request, (await params).step, () => getPayload({ config }));

export { answer as DELETE, answer as GET, answer as HEAD, answer as PATCH, answer as POST, answer as PUT };
