'use client';
import { useForm } from '@payloadcms/ui';
import { useEffect } from 'react';
import { maskPassage } from '#content/privacy/mask-passage.ts';
import type { GateFinding } from '../../gate/gate-finding.ts';
import { FindingList } from './FindingList.tsx';
import { showField } from './show-field.ts';

interface Props {
  findings: readonly GateFinding[];
  /** Whether the person may change the text. */
  canChange: boolean;
}

/** What the gate found in the activity being edited: told at the top, marked at the fields, masked by a click. */
export function GateFindings({ findings, canChange }: Props) {
  const { dispatchFields, getField, setModified } = useForm();

  useEffect(() => {
    for (const { field, kindLabel, match, advice, severity } of findings) {
      if (severity !== 'block' || getField(field) === undefined) continue;
      dispatchFields({
        type: 'UPDATE',
        path: field,
        valid: false,
        errorMessage: `${kindLabel}${match === '' ? '' : `“${match}”`}：${advice}`,
      });
    }
  }, [findings, dispatchFields, getField]);

  const mask = (finding: GateFinding) => {
    const value = getField(finding.field)?.value;
    if (typeof value !== 'string') return;
    dispatchFields({
      type: 'UPDATE',
      path: finding.field,
      value: maskPassage(value, finding),
      valid: true,
      errorMessage: '',
    });
    setModified(true);
    void showField(finding.field);
  };
  const blocking = findings.filter(({ severity }) => severity === 'block').length;

  if (findings.length === 0) return null;
  return (
    <section className="review-notice" aria-labelledby="gate-title">
      <strong id="gate-title">
        {blocking > 0
          ? `发布前检查：${blocking} 处要先改好${findings.length > blocking ? `，${findings.length - blocking} 处请留意` : ''}。`
          : `发布前检查：${findings.length} 处请留意，不影响提交。`}
      </strong>
      <FindingList
        findings={findings}
        onMask={canChange ? mask : undefined}
        onShow={(finding) => void showField(finding.field)}
      />
    </section>
  );
}
