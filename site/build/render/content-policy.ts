import { createHash } from 'node:crypto';
import { htmlPieces, type StartTag } from '../html/html-pieces.ts';

/**
 * What a page may load and run: CSP directives with their sources, and hashes of the inline code that Astro
 * writes.
 */
export interface ContentPolicy {
  readonly directives: readonly string[];
  readonly scriptSources: readonly string[];
  readonly scriptHashes: readonly string[];
  readonly styleSources: readonly string[];
  readonly styleHashes: readonly string[];
}

/** `type` of script elements that hold data. They are never run, so the policy does not apply to them. */
const DATA_BLOCK = /^application\/(?:ld\+)?json/;
const CHARSET = '<meta charset="utf-8">';
/** Attribute names that a browser refuses under the policy. */
const isRefused = (name: string) => name === 'style' || /^on[a-z]+$/.test(name);

/** Returns the hash of an inline script or style. Throws if the policy does not contain it. */
function hashInUse({ name, raw }: StartTag, allowed: readonly string[]): string {
  const hash = `sha256-${createHash('sha256').update(raw).digest('base64')}`;
  if (allowed.includes(hash)) return `'${hash}'`;
  throw new Error(
    `页面里有浏览器会拒绝的内联 <${name}>（${raw.trim().slice(0, 60)}…）。请不要用 is:inline 或 define:vars。`,
  );
}

/**
 * Writes the content security policy into the page, so that it works on any static host. Includes only the
 * hashes that the page needs. Throws if a browser would refuse something: our own inline code, or `style` and
 * `on…` attributes.
 */
export function embedPolicy(html: string, policy: ContentPolicy): string {
  if (!html.includes(CHARSET)) throw new Error('页面的 <head> 应当以 <meta charset="utf-8" /> 开头。');
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  for (const piece of htmlPieces(html)) {
    if (piece.kind !== 'start') continue;
    const attributes = piece.attributes();
    for (const [name, value] of attributes) {
      if (!isRefused(name)) continue;
      throw new Error(
        `页面里有浏览器会拒绝的属性： ${name}="${value.slice(0, 100)}"…。请把样式写进 <style>，把事件写进 <script>。`,
      );
    }
    const isData = DATA_BLOCK.test(attributes.get('type') ?? '');
    if (piece.name === 'style') styles.add(hashInUse(piece, policy.styleHashes));
    else if (piece.name === 'script' && !attributes.has('src') && !isData)
      scripts.add(hashInUse(piece, policy.scriptHashes));
  }
  const content = [
    ...policy.directives,
    ['script-src', ...policy.scriptSources, ...scripts].join(' '),
    ['style-src', ...policy.styleSources, ...styles].join(' '),
  ].join('; ');
  return html.replace(
    CHARSET,
    () => `${CHARSET}<meta http-equiv="content-security-policy" content="${content}">`,
  );
}
