import type { Field, RelationshipField, SelectField } from 'payload';

const readOnly = { readOnly: true } as const;

/** What kind of movement an entry of a ledger is. */
export const ledgerKindField = (
  kinds: Readonly<Record<string, { readonly label: string }>>,
): SelectField => ({
  name: 'kind',
  label: '类型',
  type: 'select',
  required: true,
  options: Object.entries(kinds).map(([value, { label }]) => ({ value, label })),
  index: true,
  admin: { width: '33%', ...readOnly },
});

/** The redemption that an entry belongs to. */
export const ledgerRedemptionField = (description?: string): RelationshipField => ({
  name: 'redemption',
  label: '兑换记录',
  type: 'relationship',
  relationTo: 'redemptions',
  index: true,
  admin: { ...readOnly, ...(description === undefined ? {} : { description }) },
});

/** What differs between the places of entries in the two ledgers. */
interface PlaceWords {
  number: { label: string; description: string };
  place: string;
  key: string;
}

/**
 * The place of an entry: its number without gaps, the same with its owner as one unique text, so that two entries
 * never take one place, and a unique key for its cause.
 */
export const ledgerPlaceFields = ({ number, place, key }: PlaceWords): Field[] => [
  {
    name: 'number',
    label: number.label,
    type: 'number',
    required: true,
    admin: { position: 'sidebar', ...readOnly, description: number.description },
  },
  {
    name: 'place',
    label: place,
    type: 'text',
    unique: true,
    index: true,
    required: true,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'key',
    label: '防重编号',
    type: 'text',
    unique: true,
    index: true,
    required: true,
    admin: { position: 'sidebar', ...readOnly, description: key },
  },
];
