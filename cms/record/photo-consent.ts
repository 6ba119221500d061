import { shanghaiDay } from '#content/time/shanghai.ts';
import type { consentKinds } from '#cms/media/consent-kinds.ts';

export type ConsentKind = keyof typeof consentKinds;

/** The clerk's answer about the people in the photos of an entry; '' before an answer. */
export type PhotoConsent = ConsentKind | '';

/** The possible answers, in the clerk's words. */
export const consentAnswers: Readonly<Record<ConsentKind, string>> = {
  'none-needed': '认不出人',
  recorded: '能认出人，都同意公开',
  guardian: '有 14 岁以下的孩子，监护人也同意',
};

const notes: Readonly<Record<ConsentKind, (who: string) => string>> = {
  'none-needed': () => '',
  recorded: (who) => `${who}登记活动时确认：照片里的人都同意公开。`,
  guardian: (who) => `${who}登记活动时确认：照片里的人和孩子的监护人都同意公开。`,
};

/** The consent fields of a photo in the CMS, with who confirmed it and when. */
export const consentFields = (consent: PhotoConsent, who: string) =>
  consent === ''
    ? // No answer yet: stored as showing people without consent, so that the gate keeps it off every page.
      { showsPeople: true, consentKind: 'recorded', consentNote: '' }
    : {
        showsPeople: consent !== 'none-needed',
        consentKind: consent,
        consentNote: notes[consent](`${shanghaiDay(new Date())} ${who}`),
      };
