/** The form in which somebody offers to fulfil a micro-wish, as HTML for the site and the CMS. */
import { html, type Html } from '../writing/html.ts';
import { claimantKinds, type ClaimEntry, type ClaimField } from './claim.ts';
import { wishLimits } from './entry.ts';

/** Names of the fields, in their order. `again` must stay empty: only programs fill it. */
export const claimFieldNames = [
  'code',
  'kind',
  'name',
  'phone',
  'named',
  'message',
  'again',
  'proof',
  'token',
] as const;

export interface ClaimFormOptions {
  /** Address that all steps are below, e.g. `/api/wishes`. */
  action: string;
  /** Number of the wish. */
  code: string;
  entry?: ClaimEntry;
  faults?: Partial<Record<ClaimField, string>>;
  proof?: string;
}

const faultOf = (field: ClaimField, sentence: string | undefined): Html | null =>
  sentence === undefined ? null : html`<p class="wish-fault" id="wish-${field}-fault">${sentence}</p>`;

const described = (field: ClaimField, sentence: string | undefined): Html =>
  sentence === undefined
    ? html`aria-describedby="wish-${field}-hint"`
    : html`aria-invalid="true" aria-describedby="wish-${field}-fault wish-${field}-hint"`;

/** First step of two: who claims. */
export function claimForm({ action, code, entry, faults = {}, proof = '' }: ClaimFormOptions): Html {
  const kind = entry?.kind ?? 'person';
  return html`<form
    class="wish-form"
    id="wish-form"
    method="post"
    enctype="multipart/form-data"
    action="${action}/claim"
    data-challenge="${action}/challenge"
    data-form="claim"
  >
    <input type="hidden" name="code" value="${code}" />
    <fieldset class="wish-stars">
      <legend>您是</legend>
      ${Object.entries(claimantKinds).map(
        ([value, label]) =>
          html`<label
            ><input type="radio" name="kind" value="${value}" ${value === kind && html`checked`} />
            ${label}</label
          >`,
      )}
    </fieldset>
    <div class="wish-field">
      <label for="wish-name">姓名或单位名称</label>
      <p class="wish-hint" id="wish-name-hint">工作人员核实用，不公开。最多 ${wishLimits.name} 个字。</p>
      ${faultOf('name', faults.name)}
      <input
        id="wish-name"
        name="name"
        autocomplete="name"
        value="${entry?.name ?? ''}"
        ${described('name', faults.name)}
      />
    </div>
    <div class="wish-field">
      <label for="wish-phone">联系电话</label>
      <p class="wish-hint" id="wish-phone-hint">工作人员会打这个电话和您核实，不公开。</p>
      ${faultOf('phone', faults.phone)}
      <input
        id="wish-phone"
        name="phone"
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        value="${entry?.phone ?? ''}"
        ${described('phone', faults.phone)}
      />
    </div>
    <div class="wish-field">
      <label for="wish-message">有话要说（可以不填）</label>
      <p class="wish-hint" id="wish-message-hint">例如什么时候方便。最多 ${wishLimits.message} 个字。</p>
      ${faultOf('message', faults.message)}
      <textarea id="wish-message" name="message" rows="3" ${described('message', faults.message)}>
${entry?.message ?? ''}</textarea>
    </div>
    <label class="wish-named">
      <input type="checkbox" name="named" value="yes" ${entry?.isNamed === true && html`checked`} />
      <span>同意在网站上写我的名字。不勾选，只写“一位爱心人士”或“一家爱心单位”。</span>
    </label>
    <div class="wish-trap" aria-hidden="true">
      <label for="wish-again">这一栏请空着</label>
      <input id="wish-again" name="again" tabindex="-1" autocomplete="off" />
    </div>
    <input type="hidden" name="proof" value="${proof}" />
    <p class="wish-actions"><button class="button" type="submit">下一步：核对一遍</button></p>
  </form>`;
}
