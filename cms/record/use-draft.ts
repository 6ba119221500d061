'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { activityOfEntry } from './activity-of-entry.ts';
import { changedFields, grouped } from './changed-fields.ts';
import { entryOfActivity, type SavedActivity } from './entry-of-activity.ts';
import type { Entry } from './entry.ts';
import { faultsInEntry } from './faults-in-entry.ts';
import { withPictures } from './with-pictures.ts';
import { send, sendJson, type Sent } from '#cms/admin/send.ts';

/** Whether only a project was chosen. That may be an accidental tap, so it is not saved as a draft yet. */
const isBare = ({ id, project, volunteers, served, hours, text, photos }: Entry) =>
  id === '' &&
  project !== '' &&
  photos.length === 0 &&
  [volunteers, served, hours, text].every((value) => value.trim() === '');

/**
 * Storage keys of an account on this phone: the current entry, and the ids of records that it created before.
 */
const storageKey = (owner: string) => `practice-record-${owner}`;
const knownKey = (owner: string) => `practice-recorded-${owner}`;
/** Maximum number of remembered records of this phone. */
const mostKnown = 50;
/** The draft is saved after this pause in typing, in milliseconds. */
const pause = 1_500;

export type DraftState = 'empty' | 'typing' | 'saving' | 'saved' | 'offline' | 'refused';

interface Draft {
  entry: Entry;
  state: DraftState;
  /** Why the CMS refused the draft. */
  problem: string;
  change: (part: Partial<Entry> | ((entry: Entry) => Partial<Entry>)) => void;
  /** Saves now; resolves to the draft's id, or to null if it could not be saved. */
  save: () => Promise<string | null>;
  clear: () => void;
  /** Remembers the entry being typed; the returned function tells whether it is still the same one. */
  begin: () => () => boolean;
}

/**
 * Data stored on the phone. The tab's own data comes first, so that two tabs do not take over each other's
 * text after a reload.
 */
function stored<T>(key: string): T | null {
  try {
    const text = sessionStorage.getItem(key) ?? localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

function store(key: string, value: unknown): void {
  try {
    for (const place of [sessionStorage, localStorage]) {
      if (value === null) place.removeItem(key);
      else place.setItem(key, JSON.stringify(value));
    }
  } catch {
    // The browser stores nothing; only the draft in the CMS remains.
  }
}

type Answer = Sent<{ doc: SavedActivity }>;

const identical = ['title', 'station', 'startsAt', 'story.author'];

/**
 * Finds a draft that the CMS saved although its response was lost, by the data that was sent, so that it is
 * not created twice. Drafts that this phone already knows are skipped, e.g. the morning's activity if the
 * afternoon's has the same name.
 */
async function findTaken(data: object, known: readonly string[]): Promise<string | null | 'offline'> {
  const query = new URLSearchParams({
    draft: 'true',
    depth: '0',
    limit: '50',
    sort: '-createdAt',
    'where[_status][equals]': 'draft',
    'where[reviewState][equals]': 'draft',
  });
  for (const name of identical) {
    const value = name.split('.').reduce<unknown>((at, key) => Reflect.get(Object(at), key), data);
    if (typeof value === 'string') query.set(`where[${name}][equals]`, value);
  }
  const found = await send<{ docs: { id: string }[] }>(`/api/activities?${query}`, {});
  if (found.kind === 'offline') return 'offline';
  // Refused, e.g. because the user is signed out. Saving will be refused too, and shows the reason.
  if (found.kind !== 'done') return null;
  return found.value.docs.find(({ id }) => !known.includes(id))?.id ?? null;
}

/** Whether the saved version differs from what was sent, e.g. after a choice between two versions. */
function isOther(
  saved: Omit<Entry, 'known'>,
  sent: Entry,
  fields: Readonly<Record<string, unknown>>,
  author: string,
): boolean {
  const now = activityOfEntry({ ...saved, known: {}, consent: sent.consent }, author);
  return Object.keys(changedFields(fields, now)).length > 0;
}

/**
 * The entry being typed. It is stored on the phone at every keystroke and in the CMS as a draft at every
 * pause. It is sent again automatically when the connection is back.
 */
export function useDraft(blank: Entry, author: string, owner: string): Draft {
  const [entry, setEntry] = useState(blank);
  const [state, setState] = useState<DraftState>('empty');
  const [problem, setProblem] = useState('');
  const current = useRef(blank);
  const saving = useRef<Promise<string | null> | null>(null);
  /** Data of a create request that has got no response yet. */
  const unanswered = useRef<object | null>(null);
  /**
   * Number of the current entry. A response for an entry that was cleared in the meantime must not change the
   * next one.
   */
  const round = useRef(0);

  const set = useCallback(
    (next: Entry) => {
      current.current = next;
      setEntry(next);
      store(storageKey(owner), next);
    },
    [owner],
  );

  useEffect(() => {
    const left = stored<Entry>(storageKey(owner));
    if (left === null) return;
    // Restores the entry left on the phone, e.g. after the battery ran out. An older version of this form may
    // have stored fewer fields.
    set({ ...blank, ...left });
    setState('typing');
  }, [set, blank, owner]);

  const begin = useCallback(() => {
    const begun = round.current;
    return () => round.current === begun;
  }, []);

  const save = useCallback(async (): Promise<string | null> => {
    while (saving.current !== null) await saving.current;
    const work = async (): Promise<string | null> => {
      const sent = current.current;
      const isSameEntry = begin();
      if (sent.station === '' || sent.title.trim() === '') return null;
      setState('saving');
      const fields = activityOfEntry(sent, author);
      let { id } = sent;
      if (id === '' && unanswered.current !== null) {
        const taken = await findTaken(unanswered.current, stored(knownKey(owner)) ?? []);
        if (taken === 'offline') {
          setState('offline');
          return null;
        }
        id = taken ?? '';
      }
      const isNew = id === '';
      const changed = isNew ? fields : changedFields(fields, sent.known);
      if (!isNew && sent.base !== '' && Object.keys(changed).length === 0) {
        setState(current.current === sent ? 'saved' : 'typing');
        return id;
      }
      const data = grouped(changed);
      const result: Answer = await sendJson(
        isNew ? 'POST' : 'PATCH',
        `/api/activities${isNew ? '' : `/${id}`}?draft=true&depth=0`,
        // The version that the entry is based on. If a newer one exists, both are shown
        // (`cms/conflict/form/`).
        { ...data, ...(sent.base === '' ? {} : { updatedAt: sent.base }), _status: 'draft' },
      );
      if (result.kind === 'done' && sent.id === '') {
        const known = stored<string[]>(knownKey(owner)) ?? [];
        store(knownKey(owner), [result.value.doc.id, ...known].slice(0, mostKnown));
      }
      if (!isSameEntry()) return result.kind === 'done' ? result.value.doc.id : null;
      if (result.kind === 'offline') {
        if (isNew) unanswered.current = data;
        setState('offline');
        return null;
      }
      if (result.kind === 'refused') {
        setProblem(
          result.isSignedOut
            ? '登录已过期，没有存进系统。已填的内容还在手机里，再点一次就会请您登录。'
            : result.message,
        );
        setState('refused');
        return null;
      }
      unanswered.current = null;
      const { doc } = result.value;
      // Text typed during the request is saved at the next pause.
      const isSame = current.current === sent;
      setState(isSame ? 'saved' : 'typing');
      // After a choice between two versions the form shows the chosen values.
      const merged = isSame ? await withPictures(entryOfActivity(doc, sent), sent) : null;
      if (merged !== null && current.current === sent && isOther(merged, sent, fields, author))
        set({
          ...merged,
          // Invalid input was in neither version, so it is kept.
          ...Object.fromEntries(
            Object.keys(faultsInEntry(sent)).map((field) => [field, Reflect.get(sent, field)]),
          ),
          known: activityOfEntry({ ...merged, known: {} }, author),
        });
      else set({ ...current.current, id: doc.id, base: doc.updatedAt, known: { ...sent.known, ...fields } });
      setProblem('');
      return result.value.doc.id;
    };
    saving.current = work();
    try {
      return await saving.current;
    } finally {
      saving.current = null;
    }
  }, [author, owner, set, begin]);

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
    if (isBare(entry)) return;
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
    store(storageKey(owner), null);
    unanswered.current = null;
    round.current += 1;
    current.current = blank;
    setEntry(blank);
    setState('empty');
    setProblem('');
  }, [blank, owner]);

  return { entry, state, problem, change, save, clear, begin };
}
