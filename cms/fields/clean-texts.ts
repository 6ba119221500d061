import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload';
import { cleanText } from '#content/writing/clean-text.ts';

/** What is compared as it was typed, every sign of it. */
const secret = new Set(['password', 'currentPassword', 'confirm-password']);

/** A value with all its texts cleaned; what is no plain record or list stays as it is. */
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

/** Takes out of all texts, before they are looked at and stored, what came along unseen when they were pasted. */
export const cleanTexts: CollectionBeforeValidateHook & GlobalBeforeValidateHook = ({
  data,
}: {
  data?: unknown;
}) => cleaned(data);
