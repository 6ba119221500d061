import type { Payload } from 'payload';
import { settings } from '#cms/env/env.ts';
import { tellOfFault } from '#cms/errors/tell-of-fault.ts';
import { clientAddress } from '#cms/http/client-address.ts';
import type { AnswerFrame } from './answer-page.ts';
import { UnreadableForm } from './form-body.ts';
import { countUse, type Exceeded, type FormUse } from './limits.ts';
import { sayPage, type WayBack } from './say-page.ts';
import { siteAddress } from './site-address.ts';
import { tooMany } from './too-many.ts';

/** A request to a public form. */
export interface FormCall {
  request: Request;
  payload: Payload;
  /** Telephone number of the town; '' if none is set. */
  phone: string;
}

type Step = (call: FormCall) => Promise<Response>;

/** A public form: what it answers to each step, and what it says when it cannot. */
export interface PublicForm {
  /** Steps by the last part of their address: all are posted. */
  steps: Readonly<Record<string, Step>>;
  /** Where the form itself is: a reloaded answer leads there. */
  back: WayBack;
  frame: AnswerFrame;
  /** Title of the page after a failure. */
  failed: (step: string) => string;
  /** Said where this installation takes nothing through the net (`WISH_URL=off`). */
  closed: string;
}

/** Counts one use of a form by the network that the request comes from. */
export const counted = ({ request, payload }: FormCall, use: FormUse): Promise<Exceeded | null> =>
  countUse(payload, use, clientAddress(request));

/** Refuses a use above its limit with a page; null if it is allowed. */
export async function limited(form: PublicForm, call: FormCall, use: FormUse): Promise<Response | null> {
  const exceeded = await counted(call, use);
  if (exceeded === null) return null;
  const { back, frame } = form;
  const { seconds } = exceeded;
  const options = { phone: call.phone, back, frame, status: 429, retryAfter: seconds };
  return sayPage('请等一等', tooMany(exceeded), options);
}

/**
 * Answers a request to a public form: a `POST` for each step. Whatever happens, the resident gets a page in
 * Chinese that says whether it was taken.
 */
export async function answerForm(
  form: PublicForm,
  request: Request,
  step: string,
  open: () => Promise<Payload>,
): Promise<Response> {
  const { back, frame } = form;
  const found = Object.hasOwn(form.steps, step) ? form.steps[step] : undefined;
  if (request.method !== 'POST' || !found) {
    // A reloaded page: its form is elsewhere.
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    return isRead
      ? new Response(null, { status: 303, headers: { Location: siteAddress(back.path) } })
      : new Response(null, { status: 405, headers: { Allow: 'GET, POST' } });
  }
  let phone = '';
  try {
    const payload = await open();
    const site = await payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true });
    phone = site.contactPhone ?? '';
    if (settings.isWithoutWishes)
      return await sayPage(form.failed(step), form.closed, { phone, back, frame, status: 410 });
    return await found({ request, payload, phone });
  } catch (error) {
    if (error instanceof UnreadableForm)
      return sayPage(form.failed(step), error.message, { phone, back, frame, status: error.status });
    const { status, message } = tellOfFault(error, (entry) => console.error(entry));
    return sayPage(form.failed(step), message, { phone, back, frame, status });
  }
}
