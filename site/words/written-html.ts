import { textHtml } from '#content/writing/text-html.ts';
import { link } from './url.ts';

/** HTML of a long text field (`content/writing/`); its highest heading becomes `<h{startAt}>`. */
export function writtenHtml(text: string, startAt: 2 | 3 | 4 = 2): string {
  return textHtml(text, { startAt, link });
}
