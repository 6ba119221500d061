import type { Payload } from 'payload';
import { ownPointsForm } from '#content/wishes/own-points-form.ts';
import { ownPointsPath, ownPointsStepsPath } from '#content/wishes/places.ts';
import { answerForm, limited, type FormCall, type PublicForm } from '#cms/public-forms/answer-form.ts';
import { answerPage } from '#cms/public-forms/answer-page.ts';
import { readForm } from '#cms/public-forms/form-body.ts';
import { siteAddress } from '#cms/public-forms/site-address.ts';
import { openOwnPoints } from './open-own-points.ts';
import { ownPointsPage } from './own-points-page.ts';

const formLength = { bytes: 4000, tooLong: '写的内容太长了。' } as const;
const wrong =
  '没有查到。请对着卡片再输一遍：电话是不是登记时的那一个，码是不是抄错、漏了一位？一直查不到，请打电话或到站里问，可以重新发一个码。';

async function ask(call: FormCall): Promise<Response> {
  const { phone, code } = await readForm(call.request, ['phone', 'code'], formLength);
  const refusal = await limited(form, call, 'points');
  if (refusal) return refusal;
  const own = await openOwnPoints(call.payload, { phone, code });
  if (own !== null) return ownPointsPage(own);
  // The same page for every number and code: nothing of what was typed is in it.
  const action = siteAddress(ownPointsStepsPath);
  return answerPage('查我的积分', ownPointsForm({ action, fault: wrong }), { frame: 'points', status: 404 });
}

const form: PublicForm = {
  steps: { ask },
  back: { path: ownPointsPath, label: '回到查积分的页面' },
  frame: 'points',
  failed: () => '没有查成',
  closed: '这里不在网上查积分。请打电话或到站里问。',
};

/** Answers a request for the own points: `POST ask`. */
export const answerOwnPoints = (
  request: Request,
  step: string,
  open: () => Promise<Payload>,
): Promise<Response> => answerForm(form, request, step, open);
