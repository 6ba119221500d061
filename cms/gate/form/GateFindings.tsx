'use client';
import type { GateFinding } from '#content/privacy/gate-finding.ts';
import { FindingList } from './FindingList.tsx';
import { showField } from './show-field.ts';
import { useMask } from './use-mask.ts';
import '#cms/admin/notice.css';

/** The next step that the findings are about. */
export type IntendedStep = '提交' | '发布' | '保存';

interface Props {
  findings: readonly GateFinding[];
  /** Whether the user may change the text. */
  canChange: boolean;
  step: IntendedStep;
}

/** Findings of the gate in the edited record, shown at the top. One click masks a passage. */
export function GateFindings({ findings, canChange, step }: Props) {
  const mask = useMask();
  const blocking = findings.filter(({ severity }) => severity === 'block').length;
  const rest = findings.length - blocking;
  const title =
    blocking > 0
      ? `发布前检查：${blocking} 处要先改好${rest > 0 ? `，${rest} 处请留意` : ''}。`
      : `发布前检查：${rest} 处请留意，不影响${step}。`;

  return (
    <>
      <p className="gate-said" role="status">
        {findings.length > 0 && title}
      </p>
      {findings.length > 0 && (
        <section className="admin-notice" aria-labelledby="gate-title">
          <strong id="gate-title">{title}</strong>
          <FindingList
            findings={findings}
            onMask={
              canChange
                ? (finding) => {
                    mask(finding);
                    void showField(finding.field);
                  }
                : undefined
            }
            onShow={(finding) => void showField(finding.field)}
          />
        </section>
      )}
    </>
  );
}
