import config from '@payload-config';
import { getPayload } from 'payload';
import { answerOwnPoints } from '#cms/own-points/answer.ts';

interface Args {
  params: Promise<{ step: string }>;
}

/** Own points: without accounts, so that none of the rules for signed-in requests apply. */
const answer = async (request: Request, { params }: Args): Promise<Response> =>
  answerOwnPoints(request, (await params).step, () => getPayload({ config }));

export { answer as DELETE, answer as GET, answer as HEAD, answer as PATCH, answer as POST, answer as PUT };
