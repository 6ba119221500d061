import type { Payload } from 'payload';
import { asWritten, codePoints, wishFaults, wishLimits, type WishEntry } from '#content/wishes/entry.ts';
import { wishFieldNames } from '#content/wishes/form-html.ts';
import { privateThings } from '#content/wishes/hints.ts';
import { formPath } from '#content/wishes/places.ts';
import { settings } from '#cms/env/env.ts';
import {
  answerForm,
  counted,
  limited,
  type FormCall,
  type PublicForm,
} from '#cms/public-forms/answer-form.ts';
import { readForm } from '#cms/public-forms/form-body.ts';
import { sayPage } from '#cms/public-forms/say-page.ts';
import { tooMany } from '#cms/public-forms/too-many.ts';
import { makeToken, readToken } from './entry-token.ts';
import { formLength } from './form-length.ts';
import { handIn, isProofUsed, receiptOf } from './hand-in.ts';
import { askAgain, confirmPage, formAgain, receiptPage, statePage } from './pages.ts';
import { claimSteps } from './claim-steps.ts';
import { checkProof, makeChallenge, shownProof } from './proof.ts';
import { askWith, rateWith, sayWith, type Said } from './use-receipt.ts';

const wrongCode = '没有查到。请对着回执再输一遍：是不是抄错、漏了一位？一直查不到，请打电话或到站里问。';
const notTaken = '没有收下';
const back = { path: formPath, label: '回到提心愿的页面' };
const trapped = '有一栏本来应该空着，却填了字。已经替您清空，请再按一次“下一步”。';

async function villagesOf(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'villages',
    select: { name: true, slug: true },
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ name, slug }) => ({ name, slug: slug ?? '' }));
}

const shownOf = ({ text, village, name, phone }: WishEntry) => [text, village, name, phone];

/** Reads the form of a wish, and what is wrong with it. It is read before it is counted: nothing typed is lost. */
async function readEntry(call: FormCall) {
  const { request, payload } = call;
  const typed = await readForm(request, wishFieldNames, formLength);
  const fields = { ...typed, proof: shownProof(typed.proof) };
  const entry: WishEntry = {
    text: asWritten(fields.text),
    village: fields.village.trim(),
    name: asWritten(fields.name),
    phone: asWritten(fields.phone).normalize('NFKC'),
  };
  const villages = await villagesOf(payload);
  const faults = wishFaults(entry);
  if (entry.village !== '' && !villages.some(({ slug }) => slug === entry.village))
    faults.village = '没有这个村，请从列表里选；不清楚就选第一项。';
  const exceeded = await counted(call, 'look');
  const refusal =
    exceeded &&
    formAgain(
      { villages, entry, faults, proof: fields.proof },
      { notice: `还没有收下。${tooMany(exceeded)}`, status: 429, retryAfter: exceeded.seconds },
    );
  return { fields, entry, villages, faults, refusal };
}

async function check(call: FormCall): Promise<Response> {
  const { fields, entry, villages, faults, refusal } = await readEntry(call);
  if (refusal) return refusal;
  const shown = { villages, entry, faults, proof: fields.proof };
  if (fields.again !== '') return formAgain(shown, { notice: trapped });
  if (Object.keys(faults).length > 0) return formAgain(shown);
  return confirmPage({
    entry,
    villages,
    proof: fields.proof,
    token: makeToken(settings.secret, shownOf(entry), Date.now()),
    things: privateThings(entry.text),
  });
}

async function edit(call: FormCall): Promise<Response> {
  const { fields, entry, villages, refusal } = await readEntry(call);
  if (refusal) return refusal;
  return formAgain({ villages, entry, proof: fields.proof }, { status: 200 });
}

async function send(call: FormCall): Promise<Response> {
  const { payload } = call;
  const { fields, entry, villages, faults, refusal } = await readEntry(call);
  if (refusal) return refusal;
  const shown = { villages, entry, faults, proof: fields.proof };
  if (fields.again !== '') return formAgain(shown, { notice: trapped });
  if (Object.keys(faults).length > 0) return formAgain(shown);
  const state = readToken(settings.secret, fields.token, shownOf(entry), Date.now());
  const confirm = (notice: string, status: number, token: string, retryAfter?: number) =>
    confirmPage({
      ...{ entry, villages, proof: fields.proof, token, things: privateThings(entry.text), notice, status },
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
  const fresh = () => makeToken(settings.secret, shownOf(entry), Date.now());
  if (state.is === 'forged') return confirm('内容和刚才核对的不一样，还没有交。请再核对一遍。', 409, fresh());
  // Sent again, e.g. after the connection broke: the same receipt, and nothing is counted.
  const taken = await receiptOf(payload, state.id);
  if (taken) return receiptPage(taken, entry, true);
  if (state.is === 'early')
    return confirm('按得太快了，还没有交。请看一遍，再按一次“交上去”。', 425, fields.token);
  if (state.is === 'late')
    return confirm('这一页打开太久了，还没有交。请核对一遍，再按一次“交上去”。', 409, fresh());

  const nonce = await checkProof(settings.secret, fields.proof);
  let proof = nonce !== null && !(await isProofUsed(payload, nonce)) ? nonce : null;
  for (;;) {
    const exceeded = await counted(call, proof === null ? 'unproven' : 'proven');
    if (exceeded !== null) {
      const notice = `还没有收下，您写的都在这一页上。${tooMany(exceeded)}`;
      return confirm(notice, 429, fields.token, exceeded.seconds);
    }
    const receipt = await handIn(payload, { entry, entryId: state.id, proof }).catch(
      async (error: unknown) => {
        // The same entry may have been taken at the same moment: then the resident gets its receipt.
        const stored = await receiptOf(payload, state.id);
        if (stored) return stored;
        throw error;
      },
    );
    if (receipt !== 'proof-used') return receiptPage(receipt, entry, proof !== null);
    if (proof === null) {
      const sentence = '这份心愿已经交过，后来被撤下了。还要提的话，请从头再写一份。';
      return sayPage(notTaken, sentence, { phone: call.phone, back, status: 410 });
    }
    // Another entry used the proof at the same moment: this one counts as one without.
    proof = null;
  }
}

async function ask(call: FormCall): Promise<Response> {
  const { code } = await readForm(call.request, ['code'], formLength);
  const refusal = await limited(form, call, 'ask');
  if (refusal) return refusal;
  const state = await askWith(call.payload, code);
  return state === null ? askAgain(wrongCode, 404) : statePage(code, state);
}

const afterSaying = (code: string, said: Said | null, thanks: string) =>
  said === null
    ? askAgain(wrongCode, 404)
    : statePage(code, said.state, {
        notice: said.refusal ?? thanks,
        status: said.refusal === null ? 200 : 409,
      });

/** The page of a right code with a sentence on it; the page of wrong codes for a wrong one. */
async function again(payload: Payload, code: string, notice: string, typed = '') {
  const state = await askWith(payload, code);
  return state === null ? askAgain(wrongCode, 404) : statePage(code, state, { notice, status: 422, typed });
}

async function say(call: FormCall): Promise<Response> {
  const { request, payload } = call;
  const { code, message } = await readForm(request, ['code', 'message'], formLength);
  const text = asWritten(message);
  const refusal = await limited(form, call, 'say');
  if (refusal) return refusal;
  if (text === '') return again(payload, code, '还没有写字，请写好再按。');
  const length = codePoints(text);
  if (length > wishLimits.message)
    return again(payload, code, `写了 ${length} 个字，最多 ${wishLimits.message} 个，没有收下。`, text);
  return afterSaying(code, await sayWith(payload, code, text), '收到了，工作人员的工作台上会有提示。');
}

async function rate(call: FormCall): Promise<Response> {
  const { request, payload } = call;
  const { code, rating } = await readForm(request, ['code', 'rating'], formLength);
  const refusal = await limited(form, call, 'say');
  if (refusal) return refusal;
  if (!/^[1-5]$/.test(rating)) return again(payload, code, '请选一项，再按“评价”。');
  return afterSaying(code, await rateWith(payload, code, Number(rating)), '谢谢您的评价。');
}

const form: PublicForm = {
  steps: { check, edit, send, ask, say, rate, ...claimSteps },
  back,
  frame: 'wishes',
  failed: (step) => (step === 'ask' ? '没有查成' : notTaken),
  closed: '这里不在网上收微心愿，您写的没有收下。',
};

/** A page of the static site may lie on another server: the challenge, and nothing else, is for every origin. */
async function challenge(): Promise<Response> {
  return Response.json(await makeChallenge(settings.secret, Date.now()), {
    headers: { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' },
  });
}

/** Answers a request to the forms for micro-wishes: `GET challenge`, and a `POST` for each step. */
export const answerWish = (
  request: Request,
  step: string,
  open: () => Promise<Payload>,
): Promise<Response> =>
  step === 'challenge' && request.method === 'GET' ? challenge() : answerForm(form, request, step, open);
