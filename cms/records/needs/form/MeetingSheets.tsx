'use client';
import { useConfig } from '@payloadcms/ui';
import { needChannels } from '#content/schema/need.ts';
import { paperChannels } from '../paper-channels.ts';

/** Links above the list of needs to the sheets that are printed for meetings and visits. */
export function MeetingSheets() {
  const { routes } = useConfig().config;
  return (
    <p className="list-export">
      打印空白登记表：
      {paperChannels.map((channel) => (
        <a
          key={channel}
          href={`${routes.api}/needs/meeting-sheet?channel=${channel}`}
          target="_blank"
          rel="noreferrer"
        >
          {needChannels[channel]}
        </a>
      ))}
    </p>
  );
}
