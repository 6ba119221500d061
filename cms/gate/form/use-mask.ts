'use client';
import { useForm } from '@payloadcms/ui';
import { maskPassage } from '#content/privacy/mask-passage.ts';
import type { GateFinding } from '#content/privacy/gate-finding.ts';

/** Returns a function that masks a passage in its field of the surrounding form. */
export function useMask(): (finding: GateFinding) => void {
  const { dispatchFields, getField, setModified } = useForm();
  return (finding) => {
    const value = getField(finding.field)?.value;
    if (typeof value !== 'string') return;
    dispatchFields({ type: 'UPDATE', path: finding.field, value: maskPassage(value, finding), valid: true });
    setModified(true);
  };
}
