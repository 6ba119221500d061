import { formatDay } from '#content/wishes/words.ts';
import { html, type Html } from '#content/writing/html.ts';
import { askPath, stepsPath } from '#content/wishes/places.ts';
import { codeForm, wishForm, type VillageChoice, type WishFormOptions } from '#content/wishes/form-html.ts';
import { wishLimits, type WishEntry } from '#content/wishes/entry.ts';
import { answerPage } from '#cms/public-forms/answer-page.ts';
import { siteAddress } from '#cms/public-forms/site-address.ts';
import type { Receipt } from './hand-in.ts';
import type { WishState } from './wish-state.ts';

const action = siteAddress(stepsPath);

const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}" />`;
const entryFields = (entry: WishEntry, proof: string): Html =>
  html`${hidden('text', entry.text)}${hidden('village', entry.village)}${hidden('name', entry.name)}${hidden('phone', entry.phone)}${hidden('proof', proof)}`;

/** Says that something was taken. */
const told = (sentence: string | null): Html | null =>
  sentence === null ? null : html`<p class="wish-told" role="status">${sentence}</p>`;
const alert = (sentence: string | null): Html | null =>
  sentence === null ? null : html`<p class="wish-alert" role="alert">${sentence}</p>`;

/** The form again, with what was written in it and what is wrong. */
export const formAgain = (
  options: Omit<WishFormOptions, 'action'>,
  {
    notice = null,
    status = 422,
    retryAfter,
  }: { notice?: string | null; status?: number; retryAfter?: number } = {},
): Promise<Response> =>
  answerPage(
    '提微心愿',
    html`${alert(notice ?? (Object.keys(options.faults ?? {}).length > 0 ? '还有没写对的地方，改好再提交。您写的都在下面。' : null))}
    ${wishForm({ ...options, action })}`,
    { status, ...(retryAfter === undefined ? {} : { retryAfter }) },
  );

const given = (label: string, value: string): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd class="wish-words">${value}</dd>
  </div>`;

interface Confirmed {
  entry: WishEntry;
  token: string;
  proof: string;
  villages: readonly VillageChoice[];
  /** Private things found in the wish. */
  things: readonly string[];
  notice?: string | null;
  status?: number;
  retryAfter?: number;
}

/** Second step: what was written, to be read once more, and what will not be public of it. */
export function confirmPage({
  entry,
  token,
  proof,
  villages,
  things,
  notice = null,
  status = 200,
  ...more
}: Confirmed) {
  const village = villages.find(({ slug }) => slug === entry.village)?.name ?? '没有写';
  return answerPage(
    '请核对一遍',
    html`${alert(notice)} ${notice === null && html`<p class="lead">还没有交。看看对不对，再按“交上去”。</p>`}
      <dl class="wish-entry">
        ${given('心愿', entry.text)} ${given('哪个村', village)}
        ${given('称呼', entry.name === '' ? '没有写' : entry.name)}
        ${given('电话', entry.phone === '' ? '没有写' : entry.phone)}
      </dl>
      ${
        things.length > 0 &&
        html`<p class="wish-note">
          您写的话里有${things.join('、')}。这些只有办理的工作人员看得到，公开时会去掉。
        </p>`
      }
      <div class="wish-actions">
        <form method="post" enctype="multipart/form-data" action="${action}/send">
          ${entryFields(entry, proof)}${hidden('token', token)}
          <button class="button" type="submit">交上去</button>
        </form>
        <form method="post" enctype="multipart/form-data" action="${action}/edit">
          ${entryFields(entry, proof)}
          <button class="button quiet" type="submit">改一改</button>
        </form>
      </div>`,
    { status, ...more },
  );
}

/** The receipt, to be photographed. */
export function receiptPage({ code, number, day, isAgain }: Receipt, entry: WishEntry, isProven: boolean) {
  return answerPage(
    isAgain ? '这份心愿已经收到过' : '收到了',
    html`<p class="lead">请把这一页拍下来，或把查询码抄在纸上。凭这个码可以查办到哪一步、回话和评价。</p>
      <section class="wish-receipt" aria-label="回执">
        <p class="wish-receipt-name">微心愿回执</p>
        <p class="wish-code-shown">${code}</p>
        <dl>
          ${given('登记编号', number)} ${given('交的日子', formatDay(day))} ${given('心愿', entry.text)}
        </dl>
        <p class="wish-hint">查询码只给您一个人看。丢了补不回来，可以打电话或到站里凭登记编号问。</p>
      </section>
      ${!isProven && !isAgain && html`<p>您的心愿会由工作人员先核实，再受理。</p>`}
      <p class="wish-actions no-print">
        <a class="button" href="${siteAddress(askPath)}">查办理情况</a>
        <a class="button quiet" href="${siteAddress('/wishes/')}">看看别人的心愿</a>
      </p>`,
  );
}

/** The form for the code. The same page for every code that opens nothing. */
export const askAgain = (fault: string, status: number): Promise<Response> =>
  answerPage('查办理情况', codeForm({ action, fault }), { status });

const stars = [5, 4, 3, 2, 1] as const;
const starWords = { 5: '很满意', 4: '满意', 3: '一般', 2: '不满意', 1: '很不满意' } as const;

const ratingForm = (code: string): Html =>
  html`<form class="wish-form" method="post" enctype="multipart/form-data" action="${action}/rate">
    ${hidden('code', code)}
    <fieldset class="wish-stars">
      <legend>办得怎么样？</legend>
      ${stars.map(
        (star) =>
          html`<label
            ><input type="radio" name="rating" value="${star}" /> ${starWords[star]}（${star} 分）</label
          >`,
      )}
    </fieldset>
    <p class="wish-actions"><button class="button" type="submit">评价</button></p>
  </form>`;

const messageForm = (code: string, typed = ''): Html =>
  html`<form class="wish-form" method="post" enctype="multipart/form-data" action="${action}/say">
    ${hidden('code', code)}
    <div class="wish-field">
      <label for="wish-message">有话要说、要问</label>
      <p class="wish-hint" id="wish-message-hint">
        最多 ${wishLimits.message} 个字，只有办理的工作人员看得到。
      </p>
      <textarea id="wish-message" name="message" rows="3" aria-describedby="wish-message-hint">
${typed}</textarea>
    </div>
    <p class="wish-actions"><button class="button quiet" type="submit">告诉工作人员</button></p>
  </form>`;

/** What a right code opens. */
export function statePage(
  code: string,
  state: WishState,
  {
    notice = null,
    status = 200,
    typed = '',
  }: { notice?: string | null; status?: number; typed?: string } = {},
) {
  return answerPage(
    '办理情况',
    html`${status === 200 ? told(notice) : alert(notice)}
      <p class="wish-state">${state.sentence}</p>
      <dl class="wish-entry">
        ${given('登记编号', state.number)} ${state.words !== '' && given('您说的', state.words)}
        ${state.days.map(([label, day]) => given(label, formatDay(day)))}
        ${state.team !== '' && given('谁来办', state.team)}
        ${state.result !== '' && given('办得怎样', state.result)}
        ${state.reason !== '' && given('原因', state.reason)}
      </dl>
      ${
        state.path !== null &&
        html`<p><a href="${siteAddress(state.path)}">这件事在网站上的页面</a>（不写您是谁）</p>`
      }
      ${
        state.messages.length > 0 &&
        html`<section aria-labelledby="wish-talk">
          <h2 id="wish-talk">问和答</h2>
          <ul class="wish-talk">
            ${state.messages.map(
              ({ isYours, text, at: day }) =>
                html`<li>
                  <p class="wish-hint">${isYours ? '您' : '工作人员'} · ${formatDay(day)}</p>
                  <p class="wish-words">${text}</p>
                </li>`,
            )}
          </ul>
        </section>`
      }
      ${state.mayRate && ratingForm(code)} ${state.maySay && messageForm(code, typed)}`,
    { status },
  );
}
