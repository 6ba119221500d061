import type { Rule } from '#cms/fields/rules/rule.ts';

/** A picture with recognisable people needs their consent; for children under 14 that of a guardian. */
export const consentForPeople: Rule = (value, { siblings }) =>
  siblings.showsPeople === true && value === 'none-needed'
    ? '照片里能认出人脸，需要本人同意（14 岁以下为监护人同意）。取得同意后请选择相应的一项。'
    : true;
