import { createHash } from 'node:crypto';

/** What a page may load and run: the directives with their sources, and the hashes of inline code that Astro writes. */
export interface ContentPolicy {
  readonly directives: readonly string[];
  readonly scriptSources: readonly string[];
  readonly scriptHashes: readonly string[];
  readonly styleSources: readonly string[];
  readonly styleHashes: readonly string[];
}

const INLINE = /<(script|style)(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/\1>/g;
/** `type` of script elements that hold data and are never run, which a policy does not concern. */
const DATA_BLOCK = /\stype="?application\/(?:ld\+)?json/;
const REFUSED_ATTRIBUTE = /\s(?:style|on[a-z]+)="[^"]*"/;
const CHARSET = '<meta charset="utf-8">';

/** Hashes of the inline scripts or styles of a page; throws at one that the policy does not know. */
function hashesInUse(inline: readonly RegExpExecArray[], tag: string, allowed: readonly string[]): string[] {
  const used = new Set<string>();
  for (const [, name, attributes = '', content = ''] of inline) {
    if (name !== tag || DATA_BLOCK.test(attributes)) continue;
    const hash = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    if (!allowed.includes(hash)) {
      throw new Error(
        `页面里有浏览器会拒绝的内联 <${tag}>（${content.trim().slice(0, 60)}…）。请不要用 is:inline 或 define:vars。`,
      );
    }
    used.add(`'${hash}'`);
  }
  return [...used];
}

/**
 * Puts the content security policy into the page itself, so that it holds on any static host, with only those hashes that
 * the page needs. Throws at what a browser would refuse under it: inline code of our own, `style` and `on…` attributes.
 */
export function embedPolicy(html: string, policy: ContentPolicy): string {
  if (!html.includes(CHARSET)) throw new Error('页面的 <head> 应当以 <meta charset="utf-8" /> 开头。');
  const inline = [...html.matchAll(INLINE)];
  // Text cannot look like this: Astro and Markdown write its quotation marks as entities.
  const refused = REFUSED_ATTRIBUTE.test(html) ? REFUSED_ATTRIBUTE.exec(html.replace(INLINE, '')) : null;
  if (refused) {
    throw new Error(
      `页面里有浏览器会拒绝的属性：${refused[0].slice(0, 120)}…。请把样式写进 <style>，把事件写进 <script>。`,
    );
  }
  const content = [
    ...policy.directives,
    ['script-src', ...policy.scriptSources, ...hashesInUse(inline, 'script', policy.scriptHashes)].join(' '),
    ['style-src', ...policy.styleSources, ...hashesInUse(inline, 'style', policy.styleHashes)].join(' '),
  ].join('; ');
  return html.replace(CHARSET, `${CHARSET}<meta http-equiv="content-security-policy" content="${content}">`);
}
