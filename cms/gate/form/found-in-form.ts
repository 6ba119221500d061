'use client';
import { useForm } from '@payloadcms/ui';
import { useCallback, useSyncExternalStore } from 'react';
import type { GateFinding } from '#content/privacy/gate-finding.ts';

type Findings = readonly GateFinding[];

const none: Findings = [];

interface Told {
  findings: Findings;
  listeners: Set<() => void>;
}

/** Findings per form, because a record may be opened in a drawer above another one. */
const byForm = new WeakMap<object, Told>();

function toldIn(form: object): Told {
  const told = byForm.get(form) ?? { findings: none, listeners: new Set() };
  byForm.set(form, told);
  return told;
}

/** Findings of the gate in the surrounding form, and the function that passes new ones to its fields. */
export function useFoundInForm(): readonly [Findings, (findings: Findings) => void] {
  const { formRef } = useForm();
  const told = toldIn(formRef);
  const findings = useSyncExternalStore(
    (listener) => {
      told.listeners.add(listener);
      return () => told.listeners.delete(listener);
    },
    () => told.findings,
    () => none,
  );
  const tell = useCallback(
    (next: Findings) => {
      told.findings = next;
      for (const listener of told.listeners) listener();
    },
    [told],
  );
  return [findings, tell];
}
