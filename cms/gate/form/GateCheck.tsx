'use client';
import { useAllFormFields, useDebounce, useDocumentInfo } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useState } from 'react';
import type { GateFinding } from '#content/privacy/gate-finding.ts';
import { publicFigures, publicPictures, publicTexts, settingsTexts } from '../public-texts.ts';
import { sendJson } from '#cms/admin/send.ts';
import { useFoundInForm } from './found-in-form.ts';
import { GateFindings, type IntendedStep } from './GateFindings.tsx';

/** Milliseconds between the last keystroke and the check. */
const pause = 700;
/**
 * Other fields that the gate needs: contacts that may appear in the texts, the station of the figures, and
 * facts about a picture.
 */
const besides = [
  ...['phone', 'address', 'contactPhone', 'contactEmail', 'contactAddress'],
  'station',
  ...['showsPeople', 'consentKind', 'consentNote', 'isSample'],
];

type Collection = keyof typeof publicTexts;

interface Props {
  /** Whether the user may see findings, which may contain names from private records. */
  canAsk: boolean;
  canChange: boolean;
  step: IntendedStep;
}

/** Lets the gate check the public texts and pictures of the form as they are now, and shows its findings. */
export function GateCheck({ canAsk, canChange, step }: Props) {
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const [findings, tell] = useFoundInForm();
  const [problem, setProblem] = useState('');

  const collection = collectionSlug as Collection | undefined;
  const paths = collection
    ? [publicTexts, publicPictures, publicFigures].flatMap((of) => of[collection] ?? [])
    : settingsTexts;
  const names = new Set([...paths.map((path) => path.split('.')[0] ?? ''), ...besides]);
  const values = Object.entries(reduceFieldsToValues(fields, true) as Record<string, unknown>);
  const shown = JSON.stringify(Object.fromEntries(values.filter(([name]) => names.has(name))));
  const settled = useDebounce(shown, pause);

  const address = collection ? `/api/${collection}/check` : `/api/globals/${globalSlug}/check`;
  useEffect(() => {
    if (!canAsk) return undefined;
    let isCurrent = true;
    void sendJson<{ findings: GateFinding[] }>('POST', address, JSON.parse(settled) as object).then(
      (sent) => {
        if (!isCurrent) return;
        if (sent.kind === 'done') tell(sent.value.findings);
        setProblem(sent.kind === 'refused' && !sent.isSignedOut ? sent.message : '');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [address, settled, canAsk, tell]);

  return (
    <>
      {problem !== '' && (
        <p className="gate-problem" role="alert">
          {problem}
        </p>
      )}
      <GateFindings findings={findings} canChange={canChange} step={step} />
    </>
  );
}
