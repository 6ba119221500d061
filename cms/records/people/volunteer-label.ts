/** A volunteer as staff choose one: told from others of the same name by village and end of the number. */
export interface FoundVolunteer {
  id: string;
  name: string;
  /** Last four digits of the telephone number; '' if none is known. */
  phoneEnd: string;
  village: string;
}

/** Name, village and end of the number, e.g. `张三（龙堰村，尾号 0000）`. */
export const volunteerLabel = ({ name, phoneEnd, village }: FoundVolunteer): string => {
  const more = [village, phoneEnd === '' ? '' : `尾号 ${phoneEnd}`].filter(Boolean).join('，');
  return more === '' ? name : `${name}（${more}）`;
};
