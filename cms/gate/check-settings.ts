import type { PayloadRequest } from 'payload';
import { checkContacts } from './check-contacts.ts';
import { fieldLabel } from './field-label.ts';
import { lookThrough } from './look-through.ts';
import { named, type GateFinding } from '#content/privacy/gate-finding.ts';
import { settingsContacts, settingsTexts } from './public-texts.ts';
import { textsOf } from './texts-of.ts';
import { townSurroundings } from './town-surroundings.ts';

/** The gate of the settings: looks through their words; what is typed as the town's contact together with them may stand. */
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
