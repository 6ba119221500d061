import { claimantKinds, claimFaults, type ClaimantKind, type ClaimEntry } from '#content/wishes/claim.ts';
import { claimFieldNames } from '#content/wishes/claim-form-html.ts';
import { asWritten } from '#content/wishes/entry.ts';
import { settings } from '#cms/env/env.ts';
import { counted, type FormCall } from '#cms/public-forms/answer-form.ts';
import { readForm } from '#cms/public-forms/form-body.ts';
import { sayPage } from '#cms/public-forms/say-page.ts';
import { tooMany } from '#cms/public-forms/too-many.ts';
import { contactWithin } from '#cms/records/needs/claim-states.ts';
import { claimAgain, claimTaken, confirmClaim } from './claim-pages.ts';
import { makeToken, readToken } from './entry-token.ts';
import { formLength } from './form-length.ts';
import { handInClaim, openWish } from './hand-in-claim.ts';
import { isProofUsed } from './hand-in.ts';
import { checkProof, shownProof } from './proof.ts';

const back = { path: '/wishes/', label: '回到微心愿' };
const notOpen = '这个心愿已经有人认领，或者不再征集了。您写的没有收下；还有别的心愿等人认领。';
const trapped = '有一栏本来应该空着，却填了字。已经替您清空，请再按一次“下一步”。';

const isKind = (value: string): value is ClaimantKind => Object.hasOwn(claimantKinds, value);
const shownOf = ({ code, kind, name, phone, isNamed, message }: ClaimEntry) => [
  ...[code, kind, name, phone, message],
  isNamed ? 'yes' : '',
];

/** Reads the form of a claim, and what is wrong with it. `refusal` answers what cannot go on. */
async function readClaim(call: FormCall) {
  const { request, payload, phone: townPhone } = call;
  const typed = await readForm(request, claimFieldNames, formLength);
  const fields = { ...typed, proof: shownProof(typed.proof) };
  const entry: ClaimEntry = {
    code: fields.code.trim().toUpperCase(),
    kind: isKind(fields.kind) ? fields.kind : 'person',
    name: asWritten(fields.name),
    phone: asWritten(fields.phone).normalize('NFKC'),
    isNamed: fields.named === 'yes',
    message: asWritten(fields.message),
  };
  const faults = claimFaults(entry);
  const exceeded = await counted(call, 'look');
  const wish = exceeded ? null : await openWish(payload, entry.code);
  const say = (sentence: string, status: number, retryAfter?: number) =>
    sayPage('没有收下', sentence, {
      ...{ phone: townPhone, back, status },
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
  const refusal = exceeded
    ? await say(tooMany(exceeded), 429, exceeded.seconds)
    : wish === null
      ? await say(notOpen, 409)
      : null;
  return { fields, entry, faults, wish, refusal };
}

async function claim(call: FormCall): Promise<Response> {
  const { fields, entry, faults, wish, refusal } = await readClaim(call);
  if (refusal !== null || wish === null) return refusal ?? sayPage('没有收下', notOpen, { phone: '', back });
  const shown = { entry, faults, proof: fields.proof };
  if (fields.again !== '') return claimAgain(wish, shown, { notice: trapped });
  if (Object.keys(faults).length > 0) return claimAgain(wish, shown);
  const token = makeToken(settings.secret, shownOf(entry), Date.now());
  return confirmClaim(wish, { entry, token, proof: fields.proof });
}

async function edit(call: FormCall): Promise<Response> {
  const { fields, entry, wish, refusal } = await readClaim(call);
  if (refusal !== null || wish === null) return refusal ?? sayPage('没有收下', notOpen, { phone: '', back });
  return claimAgain(wish, { entry, proof: fields.proof }, { status: 200 });
}

async function contactDays({ payload }: FormCall): Promise<number> {
  const { needDays } = await payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: true });
  return needDays?.contact ?? contactWithin;
}

async function send(call: FormCall): Promise<Response> {
  const { payload } = call;
  const { fields, entry, faults, wish, refusal } = await readClaim(call);
  if (refusal !== null || wish === null) return refusal ?? sayPage('没有收下', notOpen, { phone: '', back });
  const shown = { entry, faults, proof: fields.proof };
  if (fields.again !== '') return claimAgain(wish, shown, { notice: trapped });
  if (Object.keys(faults).length > 0) return claimAgain(wish, shown);
  const state = readToken(settings.secret, fields.token, shownOf(entry), Date.now());
  const fresh = () => makeToken(settings.secret, shownOf(entry), Date.now());
  const confirm = (notice: string, status: number, token: string, retryAfter?: number) =>
    confirmClaim(
      wish,
      { entry, token, proof: fields.proof },
      { notice, status, ...(retryAfter === undefined ? {} : { retryAfter }) },
    );
  if (state.is === 'forged') return confirm('内容和刚才核对的不一样，还没有交。请再核对一遍。', 409, fresh());
  if (state.is === 'early')
    return confirm('按得太快了，还没有交。请看一遍，再按一次“认领”。', 425, fields.token);
  if (state.is === 'late')
    return confirm('这一页打开太久了，还没有交。请核对一遍，再按一次“认领”。', 409, fresh());
  const nonce = await checkProof(settings.secret, fields.proof);
  let proof = nonce !== null && !(await isProofUsed(payload, nonce)) ? nonce : null;
  for (;;) {
    const exceeded = await counted(call, proof === null ? 'unproven' : 'proven');
    if (exceeded !== null)
      return confirm(`还没有收下。${tooMany(exceeded)}`, 429, fields.token, exceeded.seconds);
    const outcome = await handInClaim(payload, { entry, entryId: state.id, proof });
    if (outcome === 'taken' || outcome === 'again')
      return claimTaken(wish, await contactDays(call), outcome === 'again');
    if (outcome === 'not-open') return sayPage('没有收下', notOpen, { phone: call.phone, back, status: 409 });
    if (outcome === 'many')
      return sayPage('没有收下', '已经有好几位想认领这个心愿，工作人员正在核实。请看看别的心愿。', {
        ...{ phone: call.phone, back, status: 409 },
      });
    // Another entry used the proof at the same moment: this one counts as one without.
    proof = null;
  }
}

/** The steps of the form in which somebody claims a micro-wish, by the last part of their address. */
export const claimSteps = { claim, 'claim-edit': edit, 'claim-send': send };
