/** The public forms as HTML: the static page and the answers of the CMS show the same ones. */
import { html, type Html } from '../writing/html.ts';
import { wishLimits, type WishEntry, type WishField } from './entry.ts';
import { described, formField, lineField, trapField } from './field-html.ts';

/** Names of the fields in the form of a wish, in their order. `again` must stay empty: only programs fill it. */
export const wishFieldNames = ['text', 'village', 'name', 'phone', 'again', 'proof', 'token'] as const;

/** A choice of a village. */
export interface VillageChoice {
  slug: string;
  name: string;
}

export interface WishFormOptions {
  /** Address that all steps are below, e.g. `/api/wishes`. */
  action: string;
  villages: readonly VillageChoice[];
  entry?: WishEntry;
  faults?: Partial<Record<WishField, string>>;
  /** Proof of work that came with the entry before. */
  proof?: string;
}

const nothing: WishEntry = { text: '', village: '', name: '', phone: '' };

/** The form in which a resident writes a wish: first step of two. */
export function wishForm({
  action,
  villages,
  entry = nothing,
  faults = {},
  proof = '',
}: WishFormOptions): Html {
  const text = {
    ...{ id: 'wish-text', label: '您的心愿或难处', fault: faults.text },
    hint: `想办什么事，缺什么东西，遇到什么难处，用自己的话写。最多 ${wishLimits.text} 个字。`,
  };
  const village = {
    ...{ id: 'wish-village', label: '您住在哪个村', fault: faults.village },
    hint: '好让离您最近的实践站来办。',
  };
  return html`<form
    class="wish-form"
    id="wish-form"
    method="post"
    enctype="multipart/form-data"
    action="${action}/check"
    data-challenge="${action}/challenge"
    data-limit="${wishLimits.text}"
  >
    ${formField(
      text,
      html`<textarea id="wish-text" name="text" rows="7" ${described(text)}>${entry.text}</textarea>
        <p class="wish-count" id="wish-count" role="status"></p>`,
    )}
    ${formField(
      village,
      html`<select id="wish-village" name="village" ${described(village)}>
        <option value="">不清楚，或不想说</option>
        ${villages.map(
          ({ slug, name }) =>
            html`<option value="${slug}" ${slug === entry.village && html`selected`}>${name}</option>`,
        )}
      </select>`,
    )}
    <fieldset class="wish-person" aria-describedby="wish-person-hint">
      <legend>怎么找您（可以不填）</legend>
      <p class="wish-hint" id="wish-person-hint">
        只有办理的工作人员看得到，加密存放，每次查看都有记录，办结 90
        天后抹去。不留也行：交了以后有一张回执，凭上面的码就能查办到哪一步。
      </p>
      ${lineField('name', entry.name, {
        ...{ id: 'wish-name', label: '怎么称呼您', fault: faults.name },
        hint: '例如：张大爷、李女士。',
      })}
      ${lineField('phone', entry.phone, {
        ...{ id: 'wish-phone', label: '联系电话', fault: faults.phone },
        hint: '手机或座机都可以。',
      })}
    </fieldset>
    ${trapField}
    <input type="hidden" name="proof" value="${proof}" />
    <p class="wish-actions"><button class="button" type="submit">下一步：核对一遍</button></p>
  </form>`;
}

export interface CodeFormOptions {
  action: string;
  /** What was wrong with the code before; undefined if nothing was asked yet. */
  fault?: string;
}

/** The form that asks for the code of a receipt. */
export function codeForm({ action, fault }: CodeFormOptions): Html {
  return html`<form class="wish-form" method="post" enctype="multipart/form-data" action="${action}/ask">
    <div class="wish-field">
      <label for="wish-code">回执上的查询码</label>
      <p class="wish-hint" id="wish-code-hint">
        17 位字母和数字，大小写都行，横线可以不写。例如 7K3D-9QXM-2V4T-8HNP-R。
      </p>
      ${fault !== undefined && html`<p class="wish-fault" id="wish-code-fault" role="alert">${fault}</p>`}
      <input
        id="wish-code"
        class="wish-code"
        name="code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="${fault === undefined ? '' : 'wish-code-fault '}wish-code-hint"
        ${fault !== undefined && html`aria-invalid="true"`}
      />
    </div>
    <p class="wish-actions"><button class="button" type="submit">查看办理情况</button></p>
  </form>`;
}
