'use client';
import type { GateFinding } from '#content/privacy/gate-finding.ts';
import './gate.css';

interface Props {
  findings: readonly GateFinding[];
  /** Masks the passage in its field; left out where nothing can be changed. */
  onMask?: ((finding: GateFinding) => void) | undefined;
  /** Leads to the field; left out where the list stands beside it. */
  onShow?: ((finding: GateFinding) => void) | undefined;
}

/** What the gate found: each with what to do, and one click to mask it. */
export function FindingList({ findings, onMask, onShow }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className="gate-findings">
      {findings.map((finding) => (
        <li key={`${finding.field} ${finding.index} ${finding.kind}`} className={`is-${finding.severity}`}>
          <p>
            <strong>
              {finding.kindLabel}
              {finding.match !== '' && `“${finding.match}”`}
            </strong>
            {onShow && <span className="gate-where">{finding.fieldLabel}</span>}
          </p>
          <p>{finding.advice}</p>
          {(onShow !== undefined || (onMask !== undefined && finding.suggestion !== null)) && (
            <p className="gate-actions">
              {onMask && finding.suggestion !== null && (
                <button type="button" onClick={() => onMask(finding)}>
                  {finding.severity === 'block' ? '打码' : '改'}成“{finding.suggestion}”
                </button>
              )}
              {onShow && (
                <button type="button" onClick={() => onShow(finding)}>
                  去看这一处
                </button>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
