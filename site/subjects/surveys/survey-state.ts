import type { NeedSurvey } from '#content/schema/need-survey.ts';

/** Whether a survey is still to come, open or over on a day. It follows from its days alone. */
export const surveyState = ({ startsOn, endsOn }: NeedSurvey, today: string) =>
  today < startsOn
    ? ({ label: '即将开始', colour: 'amber' } as const)
    : today <= endsOn
      ? ({ label: '正在征集', colour: 'green' } as const)
      : ({ label: '已结束', colour: '' } as const);
