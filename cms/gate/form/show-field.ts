const elementId = (path: string) => `field-${path.replaceAll('.', '__')}`;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));

/** The element of a field, or of the nearest field around it, e.g. the photo list for one of its captions. */
function fieldAt(path: string): HTMLElement | null {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const element = document.getElementById(elementId(parts.slice(0, length).join('.')));
    if (element) return element;
  }
  return null;
}

/** Moves to a field of the edited form: opens its tab if it has one, scrolls to it and focuses it. */
export async function showField(path: string): Promise<void> {
  const tabs = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')];
  for (const tab of [null, ...tabs]) {
    tab?.click();
    if (tab) await nextFrame();
    const field = fieldAt(path);
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    const control = field.matches('input, textarea, select')
      ? field
      : field.querySelector<HTMLElement>('input, textarea, select, button');
    control?.focus({ preventScroll: true });
    return;
  }
}
