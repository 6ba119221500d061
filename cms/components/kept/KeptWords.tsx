'use client';
import {
  useAllFormFields,
  useAuth,
  useDebounce,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { publicTexts, settingsTexts } from '../../gate/public-texts.ts';
import { keep, keptAt, keptText, missing, parseKept, subscribe, visit } from './kept-words.ts';
import { momentText } from '../moment-text.ts';

/** Milliseconds after the last key before the words are kept. */
const pause = 500;

/**
 * Keeps in this browser what is typed in the form and not saved yet, and offers it again when the form is opened anew: a phone
 * that closed the page, a line that broke, a session that ended lose no text.
 */
export function KeptWords() {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo();
  const { user } = useAuth();
  const [fields] = useAllFormFields();
  const { dispatchFields, setModified } = useForm();
  const isModified = useFormModified();
  const form = collectionSlug ? `${collectionSlug}/${id ?? 'new'}` : (globalSlug ?? '');
  const account = String(user?.id ?? '');
  const key = keptAt(account, form);

  const paths = collectionSlug
    ? (publicTexts[collectionSlug as keyof typeof publicTexts] ?? [])
    : settingsTexts;
  const words = Object.fromEntries(
    paths.flatMap((path) => {
      const field = fields[path];
      return field ? [[path, typeof field.value === 'string' ? field.value : '']] : [];
    }),
  );
  const settled = useDebounce(JSON.stringify(words), pause);

  const kept = parseKept(
    useSyncExternalStore(
      subscribe,
      () => keptText(key),
      () => null,
    ),
  );
  const different = kept?.visit === visit ? [] : missing(kept, words);
  const isOffering = different.length > 0;
  useEffect(() => {
    if (isModified && !isOffering) keep(key, JSON.parse(settled) as Record<string, string>);
  }, [key, isModified, isOffering, settled]);
  const savedAt = useRef(lastUpdateTime);
  useEffect(() => {
    if (lastUpdateTime === savedAt.current) return;
    savedAt.current = lastUpdateTime;
    keep(key, null);
  }, [key, lastUpdateTime]);
  // A record that was new a moment ago: what was kept of it before it was saved stands here now.
  useEffect(() => {
    const before = keptAt(account, `${collectionSlug}/new`);
    const fresh = parseKept(keptText(before));
    const now = JSON.parse(settled) as Record<string, string>;
    if (id !== undefined && fresh !== null && missing(fresh, now).length === 0) keep(before, null);
  }, [account, collectionSlug, id, settled]);

  if (kept === null || !isOffering) return null;
  const bringBack = () => {
    for (const [path, value] of different) dispatchFields({ type: 'UPDATE', path, value, valid: true });
    setModified(true);
  };
  return (
    <section className="review-notice" aria-labelledby="kept-words-title">
      <strong id="kept-words-title">{momentText(kept.at)} 写的文字没有保存，还在这台设备上。</strong>
      <p className="gate-actions">
        <button type="button" onClick={bringBack}>
          恢复这些文字
        </button>
        <button type="button" onClick={() => keep(key, null)}>
          不要了
        </button>
      </p>
    </section>
  );
}
