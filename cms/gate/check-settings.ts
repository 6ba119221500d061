import type { PayloadRequest } from 'payload';
import { checkContacts } from './check-contacts.ts';
import { fieldLabel } from './field-label.ts';
import { lookThrough } from './look-through.ts';
import { named, type GateFinding } from '#content/privacy/gate-finding.ts';
import { settingsContacts, settingsTexts } from './public-texts.ts';
import { textsOf } from './texts-of.ts';
import { townSurroundings } from './town-surroundings.ts';

/**
 * The gate for the settings: checks their texts. Contacts of the town that are typed in the same form may
 * appear in the texts.
 */
export async function checkSettings(
  req: PayloadRequest,
  typed: Record<string, unknown>,
): Promise<GateFinding[]> {
  const global = req.payload.config.globals.find(({ slug }) => slug === 'siteSettings');
  const contacts = checkContacts(typed, settingsContacts);
  const surroundings = await townSurroundings(req, contacts.published);
  const words = await lookThrough(textsOf(typed, settingsTexts), surroundings);
  return [...words, ...contacts.findings].map((finding) =>
    named(finding, fieldLabel(global?.flattenedFields ?? [], finding.field)),
  );
}
