'use client';
import { useFormFields } from '@payloadcms/ui';
import { FindingList } from './FindingList.tsx';
import { useFoundInForm } from './found-in-form.ts';
import { useMask } from './use-mask.ts';

/** Under a field: what the gate found in it, as long as it stands there. */
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
