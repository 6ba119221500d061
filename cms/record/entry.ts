import { numberIn } from '#cms/ranges/number-in.ts';
import type { PhotoConsent } from './photo-consent.ts';

/** What a clerk has entered, as text: it is kept on the phone at every stroke, so it must survive as JSON. */
export interface Entry {
  /** Identifier of the draft in the CMS; empty until it was saved there. */
  id: string;
  /** `updatedAt` of the version there that this entry goes on from; empty until it was saved. */
  base: string;
  /** What that version has of this form's fields: only what differs from it is sent. */
  known: Readonly<Record<string, unknown>>;
  station: string;
  project: string;
  category: string;
  team: string;
  /** Teams that this form does not show: they stay. */
  otherTeams: string[];
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
  /** Words under it that somebody wrote in the full form. */
  caption?: string;
  /** The consent that the CMS has been told of. */
  told: PhotoConsent;
}

/** A number that was typed, full-width digits included; null while the field is empty or holds no number. */
export function typedNumber(text: string): number | null {
  const number = numberIn(text);
  return number === 'unclear' ? null : number;
}

/** Service hours as entered, or else what follows from people and length. */
export function hoursOf({ hours, volunteers, length }: Entry): number | null {
  if (hours.trim() !== '') return typedNumber(hours);
  const people = typedNumber(volunteers);
  const each = typedNumber(length);
  return people === null || each === null ? null : Math.round(people * each * 10) / 10;
}
