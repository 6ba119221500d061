/** Kinds of consent of the people in a picture. */
export const consentKinds = {
  'none-needed': '不需要（没有可辨认的人）',
  recorded: '本人已同意，有记录',
  guardian: '14 岁以下儿童，监护人已同意，有记录',
} as const;
