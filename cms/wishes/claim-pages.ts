import { claimantKinds, publicClaimant, type ClaimEntry } from '#content/wishes/claim.ts';
import { claimForm, type ClaimFormOptions } from '#content/wishes/claim-form-html.ts';
import { stepsPath } from '#content/wishes/places.ts';
import { html, type Html } from '#content/writing/html.ts';
import { answerPage } from '#cms/public-forms/answer-page.ts';
import { siteAddress } from '#cms/public-forms/site-address.ts';
import type { OpenWish } from './hand-in-claim.ts';

const action = siteAddress(stepsPath);
const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}" />`;
const alert = (sentence: string | null): Html | null =>
  sentence === null ? null : html`<p class="wish-alert" role="alert">${sentence}</p>`;
const given = (label: string, value: string): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd class="wish-words">${value}</dd>
  </div>`;
const entryFields = (entry: ClaimEntry, proof: string): Html =>
  html`${hidden('code', entry.code)}${hidden('kind', entry.kind)}${hidden('name', entry.name)}${hidden('phone', entry.phone)}${hidden('named', entry.isNamed ? 'yes' : '')}${hidden('message', entry.message)}${hidden('proof', proof)}`;

interface Told {
  notice?: string | null;
  status?: number;
  retryAfter?: number;
}

const waiting = (seconds: number | undefined) => (seconds === undefined ? {} : { retryAfter: seconds });

/** The form of a claim again, with what was written in it and what is wrong. */
export const claimAgain = (
  wish: OpenWish,
  options: Omit<ClaimFormOptions, 'action' | 'code'>,
  { notice = null, status = 422, retryAfter }: Told = {},
): Promise<Response> => {
  const isWrong = Object.keys(options.faults ?? {}).length > 0;
  return answerPage(
    '认领微心愿',
    html`${alert(notice ?? (isWrong ? '还有没写对的地方，改好再提交。您写的都在下面。' : null))}
      <p class="lead">${wish.title}</p>
      ${claimForm({ ...options, code: wish.code, action })}`,
    { status, ...waiting(retryAfter) },
  );
};

/** Second step: what was written, to be read once more. */
export const confirmClaim = (
  wish: OpenWish,
  { entry, token, proof }: { entry: ClaimEntry; token: string; proof: string },
  { notice = null, status = 200, retryAfter }: Told = {},
): Promise<Response> =>
  answerPage(
    '请核对一遍',
    html`${alert(notice)} ${notice === null && html`<p class="lead">还没有交。看看对不对，再按“认领”。</p>`}
      <dl class="wish-entry">
        ${given('心愿', `${wish.title}（${wish.code}）`)} ${given('您是', claimantKinds[entry.kind])}
        ${given('姓名或单位', entry.name)} ${given('电话', entry.phone)}
        ${entry.message !== '' && given('您说的', entry.message)}
        ${given('网站上写', publicClaimant(entry.kind, entry.isNamed ? entry.name : null))}
      </dl>
      <div class="wish-actions">
        <form method="post" enctype="multipart/form-data" action="${action}/claim-send">
          ${entryFields(entry, proof)}${hidden('token', token)}
          <button class="button" type="submit">认领</button>
        </form>
        <form method="post" enctype="multipart/form-data" action="${action}/claim-edit">
          ${entryFields(entry, proof)}
          <button class="button quiet" type="submit">改一改</button>
        </form>
      </div>`,
    { status, ...waiting(retryAfter) },
  );

const whatNow = (days: number) =>
  `工作人员会先打电话和您核实。确认以后，请在 ${days} 天内和他们约好怎么办；过期没有联系的，会重新开放给别人认领。`;

/** Says that a claim was taken, and what happens now. */
export const claimTaken = (wish: OpenWish, days: number, isAgain: boolean): Promise<Response> =>
  answerPage(
    isAgain ? '这份认领已经收到过' : '谢谢您，收到了',
    html`<section class="wish-receipt" aria-label="认领登记">
        <p class="wish-receipt-name">微心愿认领</p>
        <dl>${given('心愿', wish.title)} ${given('编号', wish.code)}</dl>
      </section>
      <p>${whatNow(days)}</p>
      <p class="wish-actions no-print">
        <a class="button quiet" href="${siteAddress('/wishes/')}">看看别的心愿</a>
      </p>`,
  );
