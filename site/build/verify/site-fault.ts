/** A fault that keeps a built site from going live; the message is in Chinese. */
export interface SiteFault {
  page: string;
  message: string;
  /** The private number in question, digits and letters only. */
  match?: string;
  /** True if the fault is a link of the page that leads nowhere. */
  isLink?: boolean;
  /** Error thrown by the page's code, if the page could not be made. */
  cause?: unknown;
  /** The record that the page is about, if there is one. */
  record?: { readonly table: string; readonly row: string; readonly title: string } | undefined;
}
