import { settings as schema, type Settings } from '#content/schema/index.ts';
import { DatasetError, schemaFault, type DatasetFault } from './dataset-error.ts';
import type { FormerRows } from './former-rows.ts';
import { keyOf, type HeldRow, type Holds } from './held-row.ts';
import { privateFaults } from './private-faults.ts';

const place = { table: 'settings', row: 'siteSettings' } as const;
const name = '网站设置';

/** The settings, or what is wrong with them. */
function made(make: () => unknown): Settings | DatasetFault {
  try {
    const row = make();
    const result = schema.safeParse(row);
    if (!result.success) return { ...schemaFault('settings', row, result.error), ...place };
    const found = privateFaults(
      'settings',
      [{ ...result.data, id: place.row, name }],
      [
        ...[result.data.contactPhone, result.data.contactEmail, result.data.contactAddress].filter(
          (text) => text !== null,
        ),
      ],
    );
    return found[0] ?? result.data;
  } catch (error) {
    if (error instanceof DatasetError) return { ...error.fault, ...place };
    throw error;
  }
}

const isFault = (value: Settings | DatasetFault): value is DatasetFault => 'message' in value;

/**
 * The settings of the site, or those of the live release where the newest are broken, show a private number or were refused by the
 * build. Throws a DatasetError where there are none to take instead: no site can be made without.
 */
export function heldSettings(
  make: () => Settings,
  former: FormerRows,
  holds: Holds,
): { settings: Settings; held: HeldRow[] } {
  const present = made(make);
  const hold = holds.get(keyOf(place.table, place.row));
  if (!isFault(present) && hold === undefined) return { settings: present, held: [] };
  const last = made(() => former.settings());
  if (isFault(last)) throw new DatasetError(isFault(present) ? present : last);
  const reason = isFault(present) ? present.message : (hold?.reason ?? '');
  return { settings: last, held: [{ ...place, name, reason, shows: 'former' }] };
}
