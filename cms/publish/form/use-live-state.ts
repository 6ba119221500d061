'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { LiveState } from '../live-state.ts';
import { send } from '#cms/admin/send.ts';

/** Time between two requests while a change waits to be published, in milliseconds. */
const lookEvery = 3_000;

/**
 * State of the record of this form on the live site; null until known. Asks again after each save, and
 * repeatedly while a change waits to be published.
 */
export function useLiveState(): LiveState | null {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo();
  const [live, setLive] = useState<LiveState | null>(null);
  const address = globalSlug ? `/api/globals/${globalSlug}/live` : `/api/${collectionSlug}/${id}/live`;
  const isSaved = globalSlug !== undefined || id !== undefined;

  useEffect(() => {
    if (!isSaved) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const ask = async () => {
      const sent = document.hidden ? null : await send<LiveState>(address, {});
      if (!isCurrent) return;
      if (sent?.kind === 'done') setLive(sent.value);
      const isSettled = sent?.kind === 'done' && sent.value.state !== 'waiting';
      if (!isSettled) timer = setTimeout(() => void ask(), lookEvery);
    };
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [address, isSaved, lastUpdateTime]);
  return live;
}
