'use client';
import type { GateFinding } from '#content/privacy/gate-finding.ts';
import './gate.css';

interface Props {
  findings: readonly GateFinding[];
  /** Masks the passage in its field; undefined if the field cannot be changed. */
  onMask?: ((finding: GateFinding) => void) | undefined;
  /** Moves to the field; undefined if the list is shown beside it. */
  onShow?: ((finding: GateFinding) => void) | undefined;
}

/** Findings of the gate, each with advice and one click to mask it. */
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
