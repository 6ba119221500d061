'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { activityOfEntry } from './activity-of-entry.ts';
import type { Entry } from './entry.ts';
import { sendJson } from './send.ts';

const storageKey = 'practice-record';
/** A pause in typing after which the draft is saved, milliseconds. */
const pause = 1_500;

export type DraftState = 'empty' | 'typing' | 'saving' | 'saved' | 'offline' | 'refused';

interface Draft {
  entry: Entry;
  state: DraftState;
  /** Why the CMS did not take the draft. */
  problem: string;
  change: (part: Partial<Entry> | ((entry: Entry) => Partial<Entry>)) => void;
  /** Saves now; resolves to the draft's identifier, or null where it could not be saved. */
  save: () => Promise<string | null>;
  clear: () => void;
}

function stored(): Entry | null {
  try {
    const text = localStorage.getItem(storageKey);
    return text === null ? null : (JSON.parse(text) as Entry);
  } catch {
    return null;
  }
}

function store(entry: Entry | null): void {
  try {
    if (entry === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(entry));
  } catch {
    // A browser that keeps nothing: the draft in the CMS is what remains.
  }
}

/**
 * The entry being typed: on the phone at every stroke, in the CMS as a draft at every pause, and sent again by itself when
 * the connection comes back.
 */
export function useDraft(blank: Entry, author: string): Draft {
  const [entry, setEntry] = useState(blank);
  const [state, setState] = useState<DraftState>('empty');
  const [problem, setProblem] = useState('');
  const current = useRef(blank);
  const saving = useRef<Promise<string | null> | null>(null);

  const set = useCallback((next: Entry) => {
    current.current = next;
    setEntry(next);
    store(next);
  }, []);

  useEffect(() => {
    const left = stored();
    if (left === null) return;
    // What was left on the phone, e.g. when the battery ran out.
    set(left);
    setState('typing');
  }, [set]);

  const save = useCallback(async (): Promise<string | null> => {
    if (saving.current !== null) await saving.current;
    const work = async (): Promise<string | null> => {
      const { id, station, title } = current.current;
      if (station === '' || title.trim() === '') return null;
      setState('saving');
      const data = activityOfEntry(current.current, author);
      const body = { ...data, _status: 'draft' };
      const result = await (id === ''
        ? sendJson<{ doc: { id: string } }>('POST', '/api/activities?draft=true&depth=0', body)
        : sendJson<{ doc: { id: string } }>('PATCH', `/api/activities/${id}?draft=true&depth=0`, body));
      if (result.kind === 'offline') {
        setState('offline');
        return null;
      }
      if (result.kind === 'refused') {
        setProblem(
          result.isSignedOut
            ? '登录已过期。已填的内容还在手机里，请重新登录后再打开“记活动”。'
            : result.message,
        );
        setState('refused');
        return null;
      }
      set({ ...current.current, id: result.value.doc.id });
      setProblem('');
      setState('saved');
      return result.value.doc.id;
    };
    saving.current = work();
    try {
      return await saving.current;
    } finally {
      saving.current = null;
    }
  }, [author, set]);

  const change = useCallback<Draft['change']>(
    (part) => {
      const next = typeof part === 'function' ? part(current.current) : part;
      set({ ...current.current, ...next });
      setState('typing');
    },
    [set],
  );

  useEffect(() => {
    if (state !== 'typing') return;
    const timer = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer);
  }, [state, entry, save]);

  useEffect(() => {
    if (state !== 'offline') return;
    const again = () => void save();
    const timer = setInterval(again, 5_000);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [state, save]);

  const clear = useCallback(() => {
    store(null);
    current.current = blank;
    setEntry(blank);
    setState('empty');
    setProblem('');
  }, [blank]);

  return { entry, state, problem, change, save, clear };
}
