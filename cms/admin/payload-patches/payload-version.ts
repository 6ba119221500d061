/**
 * The version of Payload whose screens this folder changes. After an update, check its forms, lists,
 * calendars and the comparison of versions with a screen reader, and then raise this.
 */
export const patchedVersion = '3.90.1';
