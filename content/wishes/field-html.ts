/** The parts that the public forms are made of. */
import { html, type Html } from '../writing/html.ts';

/** A field of a form: its name in the page, what it asks for, and what is wrong with what was written. */
export interface ShownField {
  id: string;
  label: string;
  hint: string;
  fault: string | undefined;
}

/** Says of an input where its hint and its fault are. */
export const described = ({ id, fault }: Pick<ShownField, 'id' | 'fault'>): Html =>
  fault === undefined
    ? html`aria-describedby="${id}-hint"`
    : html`aria-invalid="true" aria-describedby="${id}-fault ${id}-hint"`;

/** A field with its label, hint and fault around an input. */
export const formField = ({ id, label, hint, fault }: ShownField, input: Html): Html =>
  html`<div class="wish-field">
    <label for="${id}">${label}</label>
    <p class="wish-hint" id="${id}-hint">${hint}</p>
    ${fault !== undefined && html`<p class="wish-fault" id="${id}-fault">${fault}</p>`} ${input}
  </div>`;

/** How a browser helps with a line. */
const lineKinds = {
  name: html`autocomplete="name"`,
  phone: html`type="tel" inputmode="tel" autocomplete="tel"`,
  code: html`class="wish-code" autocomplete="off" autocapitalize="characters" spellcheck="false"`,
} as const;

/** A field of one line; its name is that of its kind. */
export const lineField = (kind: keyof typeof lineKinds, value: string, field: ShownField): Html =>
  formField(
    field,
    html`<input id="${field.id}" name="${kind}" ${lineKinds[kind]} value="${value}" ${described(field)} />`,
  );

/** A field that must stay empty: only programs fill it. */
export const trapField = html`<div class="wish-trap" aria-hidden="true">
  <label for="wish-again">这一栏请空着</label>
  <input id="wish-again" name="again" tabindex="-1" autocomplete="off" />
</div>`;
