import { momentText } from '../moment-text.ts';
import { send } from '../send.ts';

const names = new Map<string, Promise<string>>();

/** Name of the user with this id, requested once. */
function nameOf(id: string): Promise<string> {
  const known = names.get(id);
  if (known) return known;
  const asked = send<{ name: string }>(`/api/users/${id}/name`, {}).then((sent) => {
    if (sent.kind === 'done') return sent.value.name;
    names.delete(id);
    return '另一位同事';
  });
  names.set(id, asked);
  return asked;
}

/**
 * Shows the name of the user who is editing a locked record, and the time in Chinese. Payload shows an id and
 * an American date.
 */
export function nameEditor(root: ParentNode): void {
  for (const element of root.querySelectorAll('.document-locked strong')) {
    const text = element.textContent ?? '';
    const id = /[\da-f]{8}-[\da-f-]{27}|[\da-f]{24}/.exec(text)?.[0];
    if (id !== undefined) {
      void nameOf(id).then((name) => {
        if (element.textContent === text) element.textContent = name;
      });
    } else if (/^[A-Z][a-z]{2} \d/.test(text)) element.textContent = momentText(new Date(text).toISOString());
  }
}
