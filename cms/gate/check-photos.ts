import { findingKinds, type FindingKind } from '#content/privacy/finding-kinds.ts';
import type { Finding } from '#content/privacy/finding.ts';
import type { Media } from '#cms/payload-types.ts';

/** Facts about a picture that a record shows. */
export type PhotoFacts = Pick<Media, 'alt' | 'showsPeople' | 'consentKind' | 'consentNote' | 'isSample'>;

/** Words in a description that mean children under 14, and words that mean people. */
const children = /儿童|小朋友|孩子|小学生|幼儿|娃/;
const people = /老人|群众|村民|居民|学生|志愿者|孩子|儿童|小朋友|队员|医生|护士|干部|合影|妇女|党员/;

/**
 * What is missing before a picture may be shown: a description for people who cannot see it, the recorded
 * consent of the people in it, and for children the consent of the guardian. Drawn sample pictures show no
 * real person.
 */
export function checkPhoto(photo: PhotoFacts, field: string): Finding[] {
  const kinds: FindingKind[] = [];
  const alt = photo.alt.trim();
  if (alt === '' || /^(?:IMG|DSC|mmexport|微信图片|photo|image)[\W_\d]*/i.test(alt)) kinds.push('missingAlt');
  if (!photo.isSample) {
    const note = photo.consentNote?.trim() ?? '';
    if (photo.showsPeople === true) {
      if (photo.consentKind === 'none-needed' || note === '') kinds.push('missingConsent');
      else if (photo.consentKind !== 'guardian' && children.test(alt)) kinds.push('missingGuardian');
    } else if (people.test(alt)) kinds.push('unmarkedPeople');
  }
  return kinds.map((kind) => {
    const { severity, advice } = findingKinds[kind];
    return { kind, field, index: 0, match: '', severity, advice, suggestion: null };
  });
}
