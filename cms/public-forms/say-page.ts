import { html, type Html } from '#content/writing/html.ts';
import { answerPage, type AnswerOptions } from './answer-page.ts';
import { siteAddress } from './site-address.ts';

/** Where a page leads back to. */
export interface WayBack {
  /** Address on the public site, without the base path. */
  path: string;
  label: string;
}

const otherWays = (phone: string): Html =>
  html`<p>
    也可以${phone === '' ? '' : `打电话 ${phone}，或者`}到<a href="${siteAddress('/stations/')}"
      >离家最近的实践站</a
    >说。
  </p>`;

/** A page that only says something, with the other ways to be heard. */
export const sayPage = (
  title: string,
  sentence: string,
  {
    phone,
    back,
    ...options
  }: AnswerOptions & { /** Of the town; '' if none is set. */ phone: string; back: WayBack },
): Promise<Response> =>
  answerPage(
    title,
    html`<p class="wish-alert" role="alert">${sentence}</p>
      ${otherWays(phone)}
      <p class="wish-actions"><a class="button quiet" href="${siteAddress(back.path)}">${back.label}</a></p>`,
    options,
  );
