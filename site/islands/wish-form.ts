/** With scripts, the wish form counts and checks while one types, and proves that it is not sent in masses. */
import { claimFaults } from '#content/wishes/claim.ts';
import { asWritten, codePoints, wishFaults, wishLimits } from '#content/wishes/entry.ts';

const form = document.querySelector<HTMLFormElement>('#wish-form');
const fieldOf = (name: string) =>
  form?.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null;
/** Fields that are checked, in their order. */
const checked = ['text', 'name', 'phone', 'message'] as const;
type Checked = (typeof checked)[number];
const valueOf = (name: Checked) => asWritten(fieldOf(name)?.value ?? '');

/** Shows or removes the sentence at a field, as the server would write it. */
function tell(name: Checked, sentence: string | undefined): void {
  const input = fieldOf(name);
  const known = document.getElementById(`wish-${name}-fault`);
  if (!input || (known?.textContent ?? '') === (sentence ?? '')) return;
  known?.remove();
  input.toggleAttribute('aria-invalid', false);
  input.setAttribute('aria-describedby', `wish-${name}-hint`);
  if (sentence === undefined) return;
  const fault = document.createElement('p');
  fault.className = 'wish-fault';
  fault.id = `wish-${name}-fault`;
  fault.textContent = sentence;
  input.before(fault);
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', `${fault.id} wish-${name}-hint`);
}

/** What is wrong with the form: that of a wish, or of a claim of one. */
function faults(): Partial<Record<Checked, string>> {
  const [name, phone] = [valueOf('name'), valueOf('phone')];
  return form?.dataset['form'] === 'claim'
    ? claimFaults({ code: '', kind: 'person', name, phone, isNamed: false, message: valueOf('message') })
    : wishFaults({ text: valueOf('text'), village: '', name, phone });
}

function count(): void {
  const place = document.getElementById('wish-count');
  const left = wishLimits.text - codePoints(valueOf('text'));
  // Only near the end: a number that changes with every letter is read out again and again.
  if (place)
    place.textContent = left > 300 ? '' : left >= 0 ? `还能写 ${left} 个字。` : `多了 ${-left} 个字。`;
}

/** Has a worker solve the server's task while the resident types. Without it the wish is taken all the same. */
async function prove(address: string): Promise<void> {
  const proof = fieldOf('proof');
  // WebCrypto needs TLS.
  if (!proof || proof.value !== '' || !isSecureContext) return;
  const response = await fetch(address);
  if (!response.ok) return;
  const challenge: unknown = await response.json();
  const worker = new Worker(new URL('./wish-form/solve.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    proof.value = btoa(JSON.stringify({ challenge, solution: data }));
    worker.terminate();
  };
  worker.postMessage(challenge);
}

if (form) {
  const address = form.dataset['challenge'] ?? '';
  fieldOf('text')?.addEventListener('input', count);
  for (const name of checked) {
    fieldOf(name)?.addEventListener('change', () => {
      // Nobody is told that a field is empty before they are done.
      if (valueOf(name) !== '') tell(name, faults()[name]);
      else tell(name, undefined);
    });
  }
  form.addEventListener('submit', (event) => {
    const found = faults();
    const names = checked.filter((name) => found[name] !== undefined);
    for (const name of checked) tell(name, found[name]);
    if (names[0] === undefined) return;
    event.preventDefault();
    fieldOf(names[0])?.focus();
  });
  // A form that nobody fills in costs nobody anything.
  form.addEventListener('focusin', () => void prove(address).catch(() => undefined), { once: true });
}
