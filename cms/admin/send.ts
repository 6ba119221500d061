import type { GateFinding } from '#content/privacy/gate-finding.ts';

/** Result of a request: done, no connection, or refused with a reason and any findings of the gate. */
export type Sent<T> =
  | { kind: 'done'; value: T }
  | { kind: 'offline' }
  | { kind: 'refused'; message: string; isSignedOut: boolean; findings: GateFinding[] };

interface Answer {
  errors?: {
    message?: string;
    data?: { errors?: { message?: string; label?: string }[]; findings?: GateFinding[] };
  }[];
}

function reasonOf({ errors }: Answer, status: number): string {
  const [first] = errors ?? [];
  const inner = first?.data?.errors ?? [];
  if (inner.length > 0)
    return inner.map(({ label, message }) => [label, message].filter(Boolean).join('：')).join('；');
  return first?.message ?? `服务器没有接受（${status}），请稍后再试。`;
}

/** Sends a request to the CMS's API. Never throws. A server that is restarting counts as no connection. */
export async function send<T>(url: string, init: RequestInit): Promise<Sent<T>> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', ...init });
    if (response.status >= 502) return { kind: 'offline' };
    const answer: T & Answer = await response.json();
    if (response.ok) return { kind: 'done', value: answer };
    const findings = answer.errors?.[0]?.data?.findings ?? [];
    const isSignedOut = response.status === 401 || response.status === 403;
    return { kind: 'refused', message: reasonOf(answer, response.status), isSignedOut, findings };
  } catch {
    return { kind: 'offline' };
  }
}

/** Sends JSON. */
export const sendJson = <T>(method: 'POST' | 'PATCH', url: string, body: object) =>
  send<T>(url, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
