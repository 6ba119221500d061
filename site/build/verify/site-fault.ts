/** One thing that keeps a built site from going live; Chinese, with the page it is on. */
export interface SiteFault {
  page: string;
  message: string;
  /** The private number that it is about, digits and letters alone. */
  match?: string;
  /** Whether it is about an address that the page names and that leads nowhere. */
  isLink?: boolean;
  /** What the page's code threw, where it could not be made. */
  cause?: unknown;
  /** The record that the page is about, where there is one. */
  record?: { readonly table: string; readonly row: string; readonly title: string } | undefined;
}
