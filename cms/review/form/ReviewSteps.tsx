'use client';
import { shanghaiWords } from '#content/time/shanghai.ts';
import { useReviewInfo } from './use-review-info.ts';

const moment = shanghaiWords({ dateStyle: 'long', timeStyle: 'short' });

/** Every step of the review so far: what, by whom, when, with which remark. */
export function ReviewSteps() {
  const info = useReviewInfo();
  const steps = info?.steps ?? [];
  return (
    <section className="review-steps">
      <h3>审核经过</h3>
      {steps.length === 0 ? (
        <p>还没有审核记录。写好后点页面上方的“提交审核”。</p>
      ) : (
        <ol>
          {steps.map((step) => (
            <li key={step.key}>
              <strong>{step.action}</strong> {step.name}
              <time dateTime={step.at}>{moment(step.at)}</time>
              {step.remark !== '' && <blockquote>{step.remark}</blockquote>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
