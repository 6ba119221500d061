/** The form in which somebody offers to fulfil a micro-wish, as HTML for the site and the CMS. */
import { html, type Html } from '../writing/html.ts';
import { claimantKinds, type ClaimEntry, type ClaimField } from './claim.ts';
import { wishLimits } from './entry.ts';
import { described, formField, lineField, trapField } from './field-html.ts';

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

/** First step of two: who claims. */
export function claimForm({ action, code, entry, faults = {}, proof = '' }: ClaimFormOptions): Html {
  const kind = entry?.kind ?? 'person';
  const message = {
    ...{ id: 'wish-message', label: '有话要说（可以不填）', fault: faults.message },
    hint: `例如什么时候方便。最多 ${wishLimits.message} 个字。`,
  };
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
    ${lineField('name', entry?.name ?? '', {
      ...{ id: 'wish-name', label: '姓名或单位名称', fault: faults.name },
      hint: `工作人员核实用，不公开。最多 ${wishLimits.name} 个字。`,
    })}
    ${lineField('phone', entry?.phone ?? '', {
      ...{ id: 'wish-phone', label: '联系电话', fault: faults.phone },
      hint: '工作人员会打这个电话和您核实，不公开。',
    })}
    ${formField(
      message,
      html`<textarea id="wish-message" name="message" rows="3" ${described(message)}>
${entry?.message ?? ''}</textarea>`,
    )}
    <label class="wish-named">
      <input type="checkbox" name="named" value="yes" ${entry?.isNamed === true && html`checked`} />
      <span>同意在网站上写我的名字。不勾选，只写“一位爱心人士”或“一家爱心单位”。</span>
    </label>
    ${trapField}
    <input type="hidden" name="proof" value="${proof}" />
    <p class="wish-actions"><button class="button" type="submit">下一步：核对一遍</button></p>
  </form>`;
}
