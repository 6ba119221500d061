import { figureCells, type FigureCells } from '#content/history/figure-cells.ts';

/** A figure on a page: its name, and the text in its place. */
export interface PageFigure {
  name: string;
  text: string;
}

const decode = (text: string) =>
  text
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Figures that a page marks with `data-figure`. */
export const markedFigures = (html: string): PageFigure[] =>
  [...html.matchAll(/<[a-z][a-z0-9]*\s[^<>]*?\bdata-figure="([^"<>]*)"[^<>]*>([^<]*)/g)].map(
    ([, name = '', text = '']) => ({ name: decode(name), text: decode(text) }),
  );

/** Figures in the JSON that a page carries for its scripts, which show them once they run. */
export function carriedFigures(html: string): FigureCells {
  const cells = new Map<string, number | null>();
  for (const [, text = ''] of html.matchAll(
    /<script\b[^>]*type="application\/json"[^>]*>([\s\S]*?)<\/script>/g,
  )) {
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch {
      continue;
    }
    const parts: unknown[] = typeof content === 'object' && content !== null ? Object.values(content) : [];
    for (const part of [content, ...parts])
      for (const [name, value] of figureCells(part)) cells.set(name, value);
  }
  return cells;
}
