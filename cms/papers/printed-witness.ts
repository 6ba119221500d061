import { html, type Html } from '#content/writing/html.ts';
import type { PaperWitness } from './paper-witness.ts';
import { qrPicture } from './printed-parts.ts';
import { witnessText } from './witness-text.ts';

/** The lines of a printed page that make it a witness; nothing before the first publish. */
export const printedWitness = (witness: PaperWitness | null): Html | null =>
  witness === null
    ? null
    : html`<div class="witness">
        ${witness.isOnline && qrPicture(witness.address, '当时公布的数字', 20)}
        <p class="foot">${witnessText(witness)}</p>
      </div>`;
