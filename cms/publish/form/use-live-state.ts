'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { LiveState } from '../live-state.ts';
import { send } from '#cms/admin/send.ts';

/** Time between two looks while something waits for its publish, milliseconds. */
const lookEvery = 3_000;

/** What the live site shows of the record of this form; null until it is known. Asks anew after each save and until all is live. */
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
