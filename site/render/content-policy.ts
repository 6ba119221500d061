import { createHash } from 'node:crypto';

const INLINE = /<(script|style)(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/\1>/g;
/** `type` of script elements that hold data and are never run, which a policy does not concern. */
const DATA_BLOCK = /\stype="?application\/(?:ld\+)?json/;
const CHARSET = '<meta charset="utf-8">';

/** Hashes, as a policy writes them, of the inline scripts and styles of a page. */
function inlineHashes(html: string): Set<string> {
  const hashes = new Set<string>();
  for (const [, , attributes = '', content = ''] of html.matchAll(INLINE)) {
    if (DATA_BLOCK.test(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  }
  return hashes;
}

/**
 * Puts the content security policy that Astro gives as a header into the page itself, so that it holds on any static
 * host. Of the hashes that Astro allows (of every script of the site) only those that this page uses are kept. An
 * inline script or style that Astro does not know is not allowed by this: the browser will refuse it.
 */
export function embedPolicy(html: string, header: string | null): string {
  if (header === null) return html;
  if (!html.includes(CHARSET)) throw new Error('页面的 <head> 应当以 <meta charset="utf-8" /> 开头。');
  const used = inlineHashes(html);
  const policy = header
    .split(';')
    .map((directive) =>
      directive
        .trim()
        .split(/\s+/)
        .filter((token) => !token.startsWith("'sha") || used.has(token))
        .join(' '),
    )
    .filter(Boolean)
    .join('; ');
  return html.replace(CHARSET, `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`);
}
