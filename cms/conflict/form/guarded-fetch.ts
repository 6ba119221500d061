import type { Comparison } from '../field-choice.ts';
import type { DeletionQuestion } from '#cms/deletion/silent-deletion.ts';

/** A save of one record, as it was sent. */
export interface Save {
  method: 'PATCH' | 'POST';
  /** Path and query. */
  url: string;
  /** Path of the record without the query: `/api/activities/ID`, `/api/globals/siteSettings`. */
  record: string;
  body: Readonly<Record<string, unknown>>;
}

/** Questions that the guard asks the user. */
export interface Asking {
  /** Asks the user to sign in again; resolves to whether they did. */
  signIn: () => Promise<boolean>;
  /** Shows both versions; resolves to the body to save, or to null if the user did not choose. */
  choose: (save: Save, comparison: Comparison) => Promise<Record<string, unknown> | null>;
  /** Asks why a public record is deleted; resolves to the reason, or to null if the user cancels. */
  reason: (question: DeletionQuestion) => Promise<string | null>;
  /** The save succeeded: its kept copy is no longer needed. */
  saved: (save: Save) => void;
}

const ownDoors = /^\/api\/users\/(?:login|logout|me|refresh-token|forgot-password)\b/;
const saves = /^\/api\/(?:globals\/[\w-]+|[\w-]+\/[\w-]+)$/;

function fieldsIn(body: BodyInit | null | undefined): Record<string, unknown> | null {
  const text = body instanceof FormData ? body.get('_payload') : body;
  if (typeof text !== 'string') return null;
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

function saveOf(url: URL, init: RequestInit | undefined): Save | null {
  const method = init?.method?.toUpperCase();
  const isSettings = url.pathname.startsWith('/api/globals/');
  if (!saves.test(url.pathname) || method !== (isSettings ? 'POST' : 'PATCH')) return null;
  const body = fieldsIn(init?.body);
  return body && { method, url: url.pathname + url.search, record: url.pathname, body };
}

/** The same request with other fields. */
function withBody(init: RequestInit, fields: object): RequestInit {
  if (!(init.body instanceof FormData)) return { ...init, body: JSON.stringify(fields) };
  const body = new FormData();
  init.body.forEach((value, name) => body.set(name, value));
  body.set('_payload', JSON.stringify(fields));
  return { ...init, body };
}

async function isConflict(response: Response): Promise<boolean> {
  if (response.status !== 409) return false;
  const answer: { errors?: { data?: { conflict?: unknown } }[] } = await response
    .clone()
    .json()
    .catch(() => ({}));
  return answer.errors?.[0]?.data?.conflict !== undefined;
}

/**
 * At the first key press Payload checks whether the form is older than its record. If it is, Payload only
 * offers to reload, which drops what was typed. Here the save shows both versions instead, so the check is
 * switched off.
 */
function withoutStaleCheck(init: RequestInit): RequestInit {
  if (typeof init.body !== 'string' || !init.body.includes('"checkForStaleData":true')) return init;
  return { ...init, body: init.body.replace('"checkForStaleData":true', '"checkForStaleData":false') };
}

/** The question that the CMS asks before it deletes a public record; null if it asks nothing. */
async function questionIn(response: Response): Promise<DeletionQuestion | null> {
  if (response.status !== 400) return null;
  const answer: { errors?: { data?: { deletion?: DeletionQuestion } }[] } = await response
    .clone()
    .json()
    .catch(() => ({}));
  return answer.errors?.[0]?.data?.deletion ?? null;
}

/**
 * The browser's `fetch`, with three additions that the admin's forms do not have to know. If the session has
 * ended, a request waits until the user has signed in again and is then repeated. If a save started from an
 * older version, it waits until the user has chosen between both versions. If a public record is deleted, the
 * deletion waits for a reason. If the user cancels, the caller gets the CMS's original response.
 */
export function guardedFetch(plain: typeof fetch, asking: Asking): typeof fetch {
  /**
   * Whether no user is signed in. Without this check, a refusal by the access rules would look like an ended
   * session.
   */
  const isSessionOver = async () => {
    const answer: { user?: unknown } = await plain('/api/users/me', { credentials: 'same-origin' })
      .then((response) => response.json())
      .catch(() => ({ user: 'unknown' }));
    return answer.user === null;
  };

  const signedIn = async (input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response> => {
    const response = await plain(input, init);
    if (response.status !== 401 && response.status !== 403) return response;
    if (!(await isSessionOver()) || !(await asking.signIn())) return response;
    return plain(input, init);
  };

  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), window.location.href);
    const isOwn = url.origin === window.location.origin && url.pathname.startsWith('/api/');
    // A Request object cannot be sent twice; the admin creates none.
    const isDoor = ownDoors.test(url.pathname) && !url.pathname.includes('refresh');
    if (!isOwn || input instanceof Request || isDoor) return plain(input, init && withoutStaleCheck(init));
    const save = saveOf(url, init);
    let response = await signedIn(input, init);
    for (let next = save; next !== null && init !== undefined && (await isConflict(response));) {
      const compared = await signedIn(`${next.record}/compare`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ mine: next.body, base: next.body['updatedAt'] }),
      });
      if (!compared.ok) return response;
      const comparison: Comparison = await compared.json();
      // Both versions are the same, e.g. the same text was saved in both: nothing to choose.
      const chosen =
        comparison.fields.length === 0
          ? { ...next.body, updatedAt: comparison.newest }
          : await asking.choose(next, comparison);
      if (chosen === null) return response;
      next = { ...next, body: chosen };
      response = await signedIn(input, withBody(init, chosen));
    }
    if (save !== null && response.ok) asking.saved(save);
    const question = init?.method?.toUpperCase() === 'DELETE' ? await questionIn(response) : null;
    const reason = question && (await asking.reason(question));
    if (reason !== null) {
      url.searchParams.set('reason', reason);
      return signedIn(url.href, init);
    }
    return response;
  };
}
