import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload';
import { cleanText } from '#content/writing/clean-text.ts';

/** Compared exactly as typed, so never cleaned. */
const secret = new Set(['password', 'currentPassword', 'confirm-password']);

/** A value with all its texts cleaned. Anything but a plain object or a list is returned unchanged. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, secret.has(name) ? inner : cleaned(inner)]),
  );
}

/**
 * Removes invisible characters that came with pasted text from all texts, before they are checked and stored.
 */
export const cleanTexts: CollectionBeforeValidateHook & GlobalBeforeValidateHook = ({
  data,
}: {
  data?: unknown;
}) => cleaned(data);
