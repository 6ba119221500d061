'use client';
import { useAuth, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Comparison, Side } from '../field-choice.ts';
import { chosenBody } from './chosen-body.ts';
import type { DeletionQuestion } from '#cms/deletion/silent-deletion.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { DeletionDialog } from './DeletionDialog.tsx';
import { guardedFetch, type Asking, type Save } from './guarded-fetch.ts';
import { forgetSave, keepSave, keptSave } from './kept-saves.ts';
import { SignInDialog } from './SignInDialog.tsx';
import { useOwnSession } from './use-own-session.ts';
import './guard.css';

interface Question {
  save: Save;
  comparison: Comparison;
  isLeft: boolean;
  answer: (body: Record<string, unknown> | null) => void;
}

interface Deletion {
  question: DeletionQuestion;
  answer: (reason: string | null) => void;
}

/** API path of the record whose form is open, as its saves use it; null on other pages. */
function recordAt(pathname: string, admin: string): string | null {
  const [, kind, slug, id] = pathname.slice(admin.length).split('/');
  if (kind === 'globals' && slug) return `/api/globals/${slug}`;
  return kind === 'collections' && slug && id && id !== 'create' ? `/api/${slug}/${id}` : null;
}

const reasonIn = (answer: { errors?: { message?: string }[] }) =>
  answer.errors?.[0]?.message ?? '没有登录成功，请稍后再试。';

/**
 * Wraps every form. Lets the user sign in again after the session ended, and keeps users from overwriting
 * changes that they have not seen.
 */
export function SaveGuard({ children }: { children: ReactNode }) {
  const { user, setUser } = useAuth();
  const { config } = useConfig();
  const pathname = usePathname();
  /** Email of the account that has to sign in again; otherwise null. */
  const [signingIn, setSigningIn] = useState<string | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  /** Requests that wait for the same sign-in. */
  const waiting = useRef<((isIn: boolean) => void)[]>([]);
  const account = useRef<{ id: string; email: string } | null>(null);
  useEffect(() => {
    if (user) account.current = { id: String(user.id), email: String(user['email'] ?? '') };
  }, [user]);

  const signIn = useCallback(
    () =>
      new Promise<boolean>((resolve) => {
        if (account.current === null) return resolve(false);
        waiting.current.push(resolve);
        setSigningIn(account.current.email);
      }),
    [],
  );
  const answerSignIn = useCallback((isIn: boolean) => {
    setSigningIn(null);
    for (const resolve of waiting.current.splice(0)) resolve(isIn);
  }, []);
  const { endsAt } = useOwnSession(() => {
    if (account.current !== null && !window.location.pathname.endsWith('/login')) void signIn();
  });

  const plain = useRef<typeof fetch | null>(null);
  useEffect(() => {
    const own = window.fetch.bind(window);
    plain.current = own;
    const asking: Asking = {
      signIn,
      choose: (save, comparison) =>
        new Promise((resolve) => {
          if (account.current !== null) keepSave(account.current.id, save);
          setQuestion({
            save,
            comparison,
            isLeft: false,
            answer: (body) => {
              setQuestion(null);
              resolve(body);
            },
          });
        }),
      reason: (asked) =>
        new Promise((resolve) =>
          setDeletion({
            question: asked,
            answer: (reason) => {
              setDeletion(null);
              resolve(reason);
            },
          }),
        ),
      saved: ({ record }) => {
        if (account.current !== null) forgetSave(account.current.id, record);
      },
    };
    window.fetch = guardedFetch(own, asking);
    return () => {
      window.fetch = own;
    };
  }, [signIn]);

  // If the page was left before a choice was made, the question is shown again when the record is next
  // opened.
  const record = recordAt(pathname, config.routes.admin);
  const userId = user ? String(user.id) : null;
  useEffect(() => {
    if (record === null || userId === null) return;
    const save = keptSave(userId, record);
    if (save === null) return;
    const headers = { 'Content-Type': 'application/json' };
    void fetch(`${record}/compare`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ mine: save.body, base: save.body['updatedAt'] }),
    })
      .then((response) => (response.ok ? response.json() : null))
      .then((comparison: Comparison | null) => {
        if (comparison === null || comparison.fields.length === 0) return forgetSave(userId, record);
        setQuestion({
          save,
          comparison,
          isLeft: true,
          answer: (body) => {
            setQuestion(null);
            if (body === null) return;
            void fetch(save.url, { method: save.method, headers, body: JSON.stringify(body) }).then(
              (response) => {
                if (response.ok) window.location.reload();
              },
            );
          },
        });
      })
      .catch(() => undefined);
  }, [record, userId]);

  const send = async (password: string): Promise<string | null> => {
    try {
      const response = await (plain.current ?? fetch)('/api/users/login', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: account.current?.email, password }),
      });
      const answer = await response.json();
      if (!response.ok) return reasonIn(answer);
      setUser(answer);
      if (typeof answer.exp === 'number') endsAt(answer.exp);
      answerSignIn(true);
      return null;
    } catch {
      return '没有网络，没有登录。请联网后再试。';
    }
  };

  return (
    <>
      {children}
      {question !== null && (
        <ConflictDialog
          key={question.comparison.newest}
          comparison={question.comparison}
          isLeft={question.isLeft}
          onChoose={(choices: Record<string, Side>) =>
            question.answer(chosenBody(question.save.body, question.comparison, choices))
          }
          onDrop={() => {
            if (userId !== null) forgetSave(userId, question.save.record);
            question.answer(null);
            window.location.reload();
          }}
          onClose={() => question.answer(null)}
        />
      )}
      {deletion !== null && (
        <DeletionDialog
          question={deletion.question}
          onDelete={deletion.answer}
          onClose={() => deletion.answer(null)}
        />
      )}
      {signingIn !== null && (
        <SignInDialog email={signingIn} onSignIn={send} onClose={() => answerSignIn(false)} />
      )}
    </>
  );
}
