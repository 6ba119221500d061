/** Replaces a button of Payload by nothing: publishing and unpublishing are review steps. */
export function NoButton() {
  return null;
}
