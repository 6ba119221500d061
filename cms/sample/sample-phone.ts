/** Telephone number of an invented volunteer, by its key (`v012`): no area has this code. */
export const samplePhone = (key: string): string => `0850-5551${key.slice(1).padStart(4, '0')}`;
