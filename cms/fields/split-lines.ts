/** The entries of a lines field: trimmed, without empty ones. Users also separate them by 、 ， and ；. */
export function splitLines(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/[\n、，；;]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}
