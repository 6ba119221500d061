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

/** Milliseconds between the last keystroke and storing the texts. */
const pause = 500;

/**
 * Stores unsaved texts of the form in this browser and offers them when the form is opened again. No text is
 * lost if the phone closes the page, the connection breaks or the session ends. Not for files, because
 * several are described at once.
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

  // Once, when the form has its fields: stored texts that equal the fields were saved after all. The others
  // are offered.
  const isFilled = text !== '{}';
  useEffect(() => {
    if (!isFilled) return;
    const now = JSON.parse(latest.current) as Record<string, string>;
    const left = keptIn(key).filter((kept) => {
      if (missing(kept, now).length > 0) return true;
      forget(key, kept.visit);
      return false;
    });
    // After this effect, because the storage of the browser is unknown while the page is rendered on the
    // server.
    void Promise.resolve().then(() => setOffered(left[0] ?? null));
  }, [key, isFilled]);
  useEffect(() => {
    // Only texts typed here: changes by other users are not offered again.
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
  // The record may just have been created: texts stored for the new form are now in this form.
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
