import { settings as schema, type Settings } from '#content/schema/index.ts';
import { ExportError, schemaFault, type DatasetFault } from './export-error.ts';
import { fingerprint } from './fingerprint.ts';
import type { FormerRows } from './former-rows.ts';
import { keyOf, type HeldRow, type Holds } from './held-row.ts';
import { privateFaults } from './private-faults.ts';

const place = { table: 'settings', row: 'siteSettings' } as const;
const name = '网站设置';

type Published = (settings: Settings) => readonly string[];

/** The settings, or what is wrong with them. */
function made(make: () => unknown, publishedWith: Published): Settings | DatasetFault {
  try {
    const row = make();
    const result = schema.safeParse(row);
    if (!result.success) return { ...schemaFault('settings', row, result.error), ...place };
    const written = { ...result.data, id: place.row, name };
    return privateFaults('settings', [written], publishedWith(result.data))[0] ?? result.data;
  } catch (error) {
    if (error instanceof ExportError) return { ...error.fault, ...place };
    throw error;
  }
}

const isFault = (value: Settings | DatasetFault): value is DatasetFault => 'message' in value;

/**
 * Returns the settings of the site. If the newest are broken, show a private number or were refused by the
 * build, returns those of the live release. `publishedWith` lists the contacts that the town itself
 * publishes. Throws an ExportError if there are no good former settings: the site cannot be built without
 * settings.
 */
export function heldSettings(
  make: () => Settings,
  former: FormerRows,
  holds: Holds,
  publishedWith: Published,
): { settings: Settings; held: HeldRow[]; newest: unknown } {
  const present = made(make, publishedWith);
  const refused = fingerprint(present);
  const known = holds.get(keyOf(place.table, place.row));
  const hold = known?.ofRow === undefined || known.ofRow === refused ? known : undefined;
  if (!isFault(present) && hold === undefined) return { settings: present, held: [], newest: present };
  const last = made(() => former.settings(), publishedWith);
  if (isFault(last)) throw new ExportError(isFault(present) ? present : last);
  const held = { ...place, name, shows: 'former' } as const;
  return isFault(present)
    ? { settings: last, held: [{ ...held, reason: present.message }], newest: present }
    : { settings: last, held: [{ ...held, reason: hold?.reason ?? '', refused }], newest: present };
}
