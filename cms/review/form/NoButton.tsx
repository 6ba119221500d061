/** In place of a button that Payload would show: publishing and taking down are steps of the review. */
export function NoButton() {
  return null;
}
