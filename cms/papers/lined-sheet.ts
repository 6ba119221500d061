import { html, type Html } from '#content/writing/html.ts';
import { printedPage } from './printed-page.ts';

/** Lines of one sheet: with handwriting of older people they fill an A4 page. */
const lines = 20;

/** A sheet that people write on by hand. */
export interface LinedSheet {
  title: string;
  /** Said on the screen, not printed. */
  hint: string;
  heading: string;
  /** Lines above the table, some to be filled in. */
  head: Html;
  /** Headings of the columns with their width; undefined takes what is left. The first one is numbered. */
  columns: readonly (readonly [heading: string, width?: 'tiny' | 'middle' | 'long'])[];
  /** Whether the lines stand closer, for a longer foot. */
  isClose?: boolean;
  foot: string;
}

/** A sheet of 20 numbered lines on A4. */
export const linedSheet = ({ title, hint, heading, head, columns, isClose, foot }: LinedSheet): Html =>
  printedPage({
    title,
    paper: 'A4',
    margin: '14mm 12mm',
    width: '186mm',
    hint,
    body: html`<h1>${heading}</h1>
      <p class="head">${head}</p>
      <table class="lines${isClose === true && ' is-close'}">
        <colgroup>
          ${columns.map(([, width]) => (width === undefined ? html`<col />` : html`<col class="${width}" />`))}
        </colgroup>
        <thead>
          <tr>
            ${columns.map(([name]) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Array.from(
            { length: lines },
            (_, index) =>
              html`<tr>
                <td>${index + 1}</td>
                ${columns.slice(1).map(() => html`<td></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="foot">${foot}</p>`,
  });
