'use client';
import { useReviewInfo } from './use-review-info.ts';

const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
});

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
              <time dateTime={step.at}>{moment.format(new Date(step.at))}</time>
              {step.remark !== '' && <blockquote>{step.remark}</blockquote>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
