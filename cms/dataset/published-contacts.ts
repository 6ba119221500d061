import { findPrivateValues } from '#content/privacy/private-patterns.ts';
import type { Settings } from '#content/schema/index.ts';

/** Numbers and addresses that the town itself publishes. A mobile number is never an office number. */
export function publishedContacts(
  stations: readonly { readonly phone: string | null; readonly address: string }[],
  { contactPhone, contactEmail, contactAddress }: Settings,
): string[] {
  return [
    ...stations.flatMap(({ phone, address }) => [phone, address]),
    contactPhone,
    contactEmail,
    contactAddress,
  ].filter(
    (text): text is string => typeof text === 'string' && text !== '' && findPrivateValues(text).length === 0,
  );
}
