/** The form that asks for the own points: the static page and the answers of the CMS show the same one. */
import { html, type Html } from '../writing/html.ts';

export interface OwnPointsFormOptions {
  /** Address that the steps are below. */
  action: string;
  phone?: string;
  /** What was wrong before; undefined if nothing was asked yet. */
  fault?: string;
}

/** Asks for the telephone number and the code that the station has handed out. */
export const ownPointsForm = ({ action, phone = '', fault }: OwnPointsFormOptions): Html => {
  const described = (hint: string) =>
    fault === undefined
      ? html`aria-describedby="${hint}"`
      : html`aria-invalid="true" aria-describedby="points-fault ${hint}"`;
  return html`<form class="wish-form" method="post" enctype="multipart/form-data" action="${action}/ask">
    ${fault !== undefined && html`<p class="wish-fault" id="points-fault" role="alert">${fault}</p>`}
    <div class="wish-field">
      <label for="points-phone">您的电话</label>
      <p class="wish-hint" id="points-phone-hint">登记志愿者时留的号码。</p>
      <input
        id="points-phone"
        name="phone"
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        value="${phone}"
        ${described('points-phone-hint')}
      />
    </div>
    <div class="wish-field">
      <label for="points-code">查积分的码</label>
      <p class="wish-hint" id="points-code-hint">
        站里发给您的，10 位字母和数字，大小写都行，横线可以不写。例如 7K3D-9QXM-2V。
      </p>
      <input
        id="points-code"
        class="wish-code"
        name="code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        ${described('points-code-hint')}
      />
    </div>
    <p class="wish-actions"><button class="button" type="submit">查我的积分</button></p>
  </form>`;
};
