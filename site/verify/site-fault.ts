/** One thing that keeps a built site from going live; Chinese, with the page it is on. */
export interface SiteFault {
  page: string;
  message: string;
}
