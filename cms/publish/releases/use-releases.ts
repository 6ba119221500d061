'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Release } from '#cms/payload-types.ts';
import { send } from '#cms/admin/send.ts';
import { newestReleases } from './releases-shown.ts';

/** Time between two requests while a release is being built, and otherwise, in milliseconds. */
const [soon, later] = [700, 4_000];
const address = `/api/releases?${new URLSearchParams(
  Object.entries(newestReleases).map(([name, value]) => [name, String(value)]),
)}`;

/** The newest releases, requested repeatedly. `ask` requests them at once. */
export function useReleases(atFirst: Release[]) {
  const [releases, setReleases] = useState(atFirst);
  const [isOffline, setIsOffline] = useState(false);
  const isBusy = releases.some(({ state }) => state === 'running' || state === 'queued');
  const ask = useCallback(async () => {
    const sent = await send<{ docs: Release[] }>(address, {});
    setIsOffline(sent.kind === 'offline');
    if (sent.kind === 'done') setReleases(sent.value.docs);
  }, []);
  useEffect(() => {
    const timer = setInterval(
      () => {
        if (!document.hidden) void ask();
      },
      isBusy ? soon : later,
    );
    return () => clearInterval(timer);
  }, [ask, isBusy]);
  return { releases, isOffline, ask };
}
