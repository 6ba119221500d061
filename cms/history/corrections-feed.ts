import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { History } from '#content/history/advance.ts';
import { correctionKinds } from '#content/history/changes.ts';
import { escapeHtml as escape } from '#content/writing/html.ts';
import type { FigureNames } from './figure-names.ts';
import { inHistory } from './history-folder.ts';

const settings = z.object({ siteTitle: z.string(), siteUrl: z.string().nullable() });

/** The newest corrections as an Atom feed. Late records are in it only if a figure of a past period changed with them. */
export function correctionsFeed(
  history: History,
  names: FigureNames,
  siteDir: string,
  basePath: string,
): string {
  const { siteTitle, siteUrl } = settings.parse(
    JSON.parse(readFileSync(path.join(siteDir, 'data', 'settings.json'), 'utf8')),
  );
  const at = (address: string) => `${siteUrl ?? ''}${basePath}data/history/${address}`;
  const entries = history.newest.toReversed().map(({ entry, corrections, late, revisions }) => {
    const lines = [
      ...corrections.map(({ kind, reason }) => `${correctionKinds[kind]}一条记录，原因：${reason}`),
      ...(late.length > 0 ? [`补录 ${late.length} 条`] : []),
      ...revisions.flatMap(({ name, before, now }) => {
        const [metric = '', scope, period = ''] = name.split(' ');
        return scope === 'town'
          ? [
              `${names.period(period)}${names.metric(metric)}：${names.value(metric, before)} → ${names.value(metric, now)}`,
            ]
          : [];
      }),
    ];
    const title =
      corrections.length > 0
        ? `更正 ${corrections.length} 条记录`
        : late.length > 0
          ? `补录 ${late.length} 条记录`
          : '重新汇总';
    return `<entry><id>urn:sha256:${entry.changes ?? entry.figures}</id><title>${title}</title><updated>${entry.at}</updated><link href="${escape(at(`${entry.release}/`))}"/><content type="text">${escape(lines.join('\n'))}</content></entry>`;
  });
  const updated = history.newest.at(-1)?.entry.at ?? history.pages.at(-1)?.at ?? '1970-01-01T00:00:00+08:00';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><title>${escape(siteTitle)}：更正和补录</title><id>${escape(at(inHistory.feed))}</id><updated>${updated}</updated><author><name>${escape(siteTitle)}</name></author><link rel="self" href="${escape(at(inHistory.feed))}"/><link href="${escape(at('corrections/'))}"/>
${entries.join('\n')}
</feed>
`;
}
