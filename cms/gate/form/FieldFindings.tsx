'use client';
import { useFormFields } from '@payloadcms/ui';
import { FindingList } from './FindingList.tsx';
import { useFoundInForm } from './found-in-form.ts';
import { useMask } from './use-mask.ts';

/** Findings of the gate below a field, as long as the field still contains the passage. */
export function FieldFindings({ path, readOnly }: { path: string; readOnly?: boolean }) {
  const [findings] = useFoundInForm();
  const mask = useMask();
  const value = useFormFields(([fields]) => fields[path]?.value);
  const stands = ({ match }: { match: string }) =>
    match === '' || (typeof value === 'string' && value.includes(match));
  const here = findings.filter(
    (finding) => (finding.field === path || finding.field.startsWith(`${path}.`)) && stands(finding),
  );
  return <FindingList findings={here} onMask={readOnly === true ? undefined : mask} />;
}
