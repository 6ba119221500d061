/** The entries of a lines field: trimmed, without empty ones. Also splits at 、 ， and ；, as people type them. */
export function splitLines(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/[\n、，；;]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}
