'use client';
import { useState } from 'react';
import { send } from '#cms/admin/send.ts';

/** Time between two progress requests, in milliseconds. */
const askEvery = 400;

interface Progress {
  done: number;
  total: number;
}

/** Progress of the server's work while it runs; null if none runs. */
export function useProgress() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const follow = async <T>(work: (name: string) => Promise<T>): Promise<T> => {
    const name = Math.random().toString(36).slice(2);
    setProgress({ done: 0, total: 0 });
    const timer = setInterval(() => {
      void send<Progress>(`/api/imports/progress?progress=${name}`, {}).then((sent) => {
        if (sent.kind === 'done' && sent.value.total > 0)
          setProgress((now) => (now === null ? null : sent.value));
      });
    }, askEvery);
    try {
      return await work(name);
    } finally {
      clearInterval(timer);
      setProgress(null);
    }
  };
  return { progress, follow };
}
