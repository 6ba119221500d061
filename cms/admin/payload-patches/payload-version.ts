/**
 * The version of Payload whose screens the files of this folder change. After an update, look at its forms, lists, calendars and the
 * comparison of versions once with a screen reader's eyes, and raise this.
 */
export const patchedVersion = '3.90.1';
