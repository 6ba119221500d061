import type { PhotoConsent } from './photo-consent.ts';

/** What a clerk has entered, as text: it is kept on the phone at every stroke, so it must survive as JSON. */
export interface Entry {
  /** Identifier of the draft in the CMS; empty until it was saved there. */
  id: string;
  station: string;
  project: string;
  category: string;
  team: string;
  title: string;
  date: string;
  starts: string;
  /** Hours that it took. */
  length: string;
  volunteers: string;
  served: string;
  /** All volunteers' hours together; empty: volunteers × length. */
  hours: string;
  text: string;
  photos: UploadedPhoto[];
  /** What holds for all photos. */
  consent: PhotoConsent;
}

/** A photo that is stored in the CMS. */
export interface UploadedPhoto {
  /** Its identifier there. */
  media: string;
  /** Address of a small copy. */
  url: string;
  /** The consent that the CMS has been told of. */
  told: PhotoConsent;
}

/** A number that was typed, full-width digits included; null while the field is empty or holds no number. */
export function typedNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) && value >= 0 ? value : null;
}

/** Service hours as entered, or else what follows from people and length. */
export function hoursOf({ hours, volunteers, length }: Entry): number | null {
  if (hours.trim() !== '') return typedNumber(hours);
  const people = typedNumber(volunteers);
  const each = typedNumber(length);
  return people === null || each === null ? null : Math.round(people * each * 10) / 10;
}
