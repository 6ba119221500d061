import { numberIn } from '#cms/ranges/number-in.ts';
import type { PhotoConsent } from './photo-consent.ts';

/**
 * The input of a clerk, as text. It is stored on the phone at every keystroke, so it must survive as JSON.
 */
export interface Entry {
  /** Id of the draft in the CMS; '' before the first save. */
  id: string;
  /** `updatedAt` of the CMS version that this entry is based on; '' before the first save. */
  base: string;
  /** Values of this form's fields in that version: only differences from them are sent. */
  known: Readonly<Record<string, unknown>>;
  station: string;
  project: string;
  category: string;
  team: string;
  /** Teams that this form does not show; they are kept. */
  otherTeams: string[];
  title: string;
  date: string;
  starts: string;
  /** Duration in hours. */
  length: string;
  volunteers: string;
  served: string;
  /** Hours of all volunteers together; if '', volunteers × length. */
  hours: string;
  text: string;
  photos: UploadedPhoto[];
  /** Applies to all photos. */
  consent: PhotoConsent;
}

/** A photo that is stored in the CMS. */
export interface UploadedPhoto {
  /** Id of the photo. */
  media: string;
  /** Address of a small copy. */
  url: string;
  /** Caption that was written in the full form. */
  caption?: string;
  /** The consent that the CMS has stored. */
  told: PhotoConsent;
}

/** The typed number; full-width digits are accepted. Null if the text is empty or no number. */
export function typedNumber(text: string): number | null {
  const number = numberIn(text);
  return number === 'unclear' ? null : number;
}

/** Service hours as entered, otherwise computed from volunteers and length. */
export function hoursOf({ hours, volunteers, length }: Entry): number | null {
  if (hours.trim() !== '') return typedNumber(hours);
  const people = typedNumber(volunteers);
  const each = typedNumber(length);
  return people === null || each === null ? null : Math.round(people * each * 10) / 10;
}
