'use client';
import {
  useAllFormFields,
  useAuth,
  useConfig,
  useDebounce,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { publicTexts, settingsTexts } from '../public-texts.ts';
import { forget, keep, keptAt, keptIn, missing, type KeptWords as Kept } from './kept-words.ts';
import { momentText } from '#cms/admin/moment-text.ts';
import '#cms/admin/notice.css';

/** Milliseconds after the last key before the words are kept. */
const pause = 500;

/**
 * Keeps in this browser what is typed in the form and not saved yet, and offers it again when the form is opened anew: a phone
 * that closed the page, a line that broke, a session that ended lose no text. Not for files, of which several are
 * described at once.
 */
export function KeptWords() {
  const { id, collectionSlug, globalSlug, savedDocumentData } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { user } = useAuth();
  const [fields] = useAllFormFields();
  const { dispatchFields, setModified } = useForm();
  const isModified = useFormModified();
  const isFile = collectionSlug !== undefined && Boolean(getEntityConfig({ collectionSlug })?.upload);
  const form = collectionSlug ? `${collectionSlug}/${id ?? 'new'}` : (globalSlug ?? '');
  const key = keptAt(String(user?.id ?? ''), form);
  const [visit] = useState(() => String(Math.random()));
  const [offered, setOffered] = useState<Kept | null>(null);

  const paths = collectionSlug
    ? (publicTexts[collectionSlug as keyof typeof publicTexts] ?? [])
    : settingsTexts;
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  const known = paths.flatMap((path) => {
    const field = fields[path];
    return field
      ? [{ path, value: textOf(field.value), isTyped: textOf(field.value) !== textOf(field.initialValue) }]
      : [];
  });
  const words = Object.fromEntries(known.map(({ path, value }) => [path, value]));
  const text = JSON.stringify(words);
  const settled = useDebounce(text, pause);
  const typed = JSON.stringify(
    Object.fromEntries(known.filter(({ isTyped }) => isTyped).map(({ path, value }) => [path, value])),
  );
  const settledTyped = useDebounce(typed, pause);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);

  // Once, when the form has its fields: what stands in them already was saved after all, the rest is offered.
  const isFilled = text !== '{}';
  useEffect(() => {
    if (!isFilled) return;
    const now = JSON.parse(latest.current) as Record<string, string>;
    const left = keptIn(key).filter((kept) => {
      if (missing(kept, now).length > 0) return true;
      forget(key, kept.visit);
      return false;
    });
    // After this effect: what the browser kept is not known while the page is drawn on the server.
    void Promise.resolve().then(() => setOffered(left[0] ?? null));
  }, [key, isFilled]);
  useEffect(() => {
    // Only what was typed: what others change meanwhile is not offered back.
    if (isModified && !isFile && settledTyped !== '{}')
      keep(key, visit, JSON.parse(settledTyped) as Record<string, string>);
  }, [key, visit, isModified, isFile, settledTyped]);
  const savedAt = String(savedDocumentData?.['updatedAt'] ?? '');
  const savedBefore = useRef(savedAt);
  useEffect(() => {
    if (savedAt === savedBefore.current) return;
    savedBefore.current = savedAt;
    forget(key, visit);
  }, [key, visit, savedAt]);
  // A record that was new a moment ago: what was kept of it before it was saved stands here now.
  useEffect(() => {
    if (id === undefined || settled === '{}') return;
    const before = keptAt(String(user?.id ?? ''), `${collectionSlug}/new`);
    const now = JSON.parse(settled) as Record<string, string>;
    for (const kept of keptIn(before)) if (missing(kept, now).length === 0) forget(before, kept.visit);
  }, [user?.id, collectionSlug, id, settled]);

  const different = offered === null ? [] : missing(offered, words);
  if (offered === null || different.length === 0) return null;
  const done = () => {
    forget(key, offered.visit);
    setOffered(keptIn(key).find((kept) => kept.visit !== visit) ?? null);
  };
  const bringBack = () => {
    for (const [path, value] of different) dispatchFields({ type: 'UPDATE', path, value, valid: true });
    setModified(true);
    keep(key, visit, { ...(JSON.parse(typed) as Record<string, string>), ...Object.fromEntries(different) });
    done();
  };
  const isOutdated = Date.parse(offered.at) < Date.parse(savedAt);
  return (
    <section className="admin-notice" aria-labelledby="kept-words-title">
      <strong id="kept-words-title">{momentText(offered.at)} 写的文字没有保存，还在这台设备上。</strong>
      {isOutdated && <p>那以后这条记录改过。恢复会换掉现在的文字，请看清再保存。</p>}
      <p className="gate-actions">
        <button type="button" onClick={bringBack}>
          恢复这些文字
        </button>
        <button type="button" onClick={done}>
          不要了
        </button>
      </p>
    </section>
  );
}
