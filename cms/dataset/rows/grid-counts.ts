import type { VolunteerKind } from '#content/schema/volunteer-kinds.ts';
import type { GridCounts } from './village.ts';

/** A volunteer who has not left, as far as the grid (网格) counts them. */
export interface GridVolunteer {
  readonly kind: VolunteerKind;
  readonly village: string | null;
  /** Villages that they are the contact of. */
  readonly liaisonVillages: readonly string[];
  /** Households that a 联户长 looks after; null if not registered. */
  readonly households: number | null;
}

const none: GridCounts = { liaisonVolunteers: 0, householdLeads: 0, householdsLed: 0 };

/** Volunteers of the grid by village: its contacts, its 联户长 and their households. */
export function gridCounts(volunteers: readonly GridVolunteer[]): (village: string) => GridCounts {
  const villages = new Map<string, GridCounts>();
  const add = (village: string, more: Partial<GridCounts>) => {
    const { liaisonVolunteers, householdLeads, householdsLed } = villages.get(village) ?? none;
    villages.set(village, {
      liaisonVolunteers: liaisonVolunteers + (more.liaisonVolunteers ?? 0),
      householdLeads: householdLeads + (more.householdLeads ?? 0),
      householdsLed: householdsLed + (more.householdsLed ?? 0),
    });
  };
  for (const { kind, village, liaisonVillages, households } of volunteers) {
    for (const one of new Set(liaisonVillages)) add(one, { liaisonVolunteers: 1 });
    if (kind === 'household-lead' && village !== null)
      add(village, { householdLeads: 1, householdsLed: households ?? 0 });
  }
  return (village) => villages.get(village) ?? none;
}
