import type { FlattenedField } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheetTables } from '#cms/exchange/tables/index.ts';
import { openCms, type OpenCms } from '../../support/cms.ts';

/**
 * Fields that a record's sheet neither imports nor exports, each with the reason. Prefer adding a column to
 * adding a line here.
 */
const notInSheet: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stations: {
    latitude: 'made from the place as it was typed, which is in the sheet with its datum',
    longitude: 'made from the place as it was typed, which is in the sheet with its datum',
  },
  activities: {
    returnReason: 'a step of the review, which lists all of them',
    writtenBy: 'an account, for whose eyes the workbench is',
  },
  needs: {
    'person.phoneMark': 'made from the telephone number, which is in the sheet',
    handedIn: 'noted by the system: a row of a sheet was registered by staff',
    receiptMark: 'belongs to the receipt that a resident has',
    awaitsAnswer: 'follows from the dialogue',
    typedKey: 'belongs to a line that was typed in on the screen',
    'wish.isOpen': 'publishes: set in the record, where it is seen what is published',
    'wish.claimedBy': 'follows from the claims, which have a sheet',
    'wish.claimedOn': 'follows from the claims, which have a sheet',
    photos: 'pictures, in the record alone',
    messages: 'a dialogue with the person who asked, in their form alone',
  },
  participations: { corrections: 'kept by the system with every change, and shown in the record' },
  wishClaims: {
    isNamed: 'follows from the public name, which is in the sheet',
    handedIn: 'noted by the system: a row of a sheet was registered by staff',
  },
  selfChecks: { createdBy: 'an account, noted by the system' },
};
/** Fields that every record fills in by itself. */
const bookkeeping = /^(?:createdAt|updatedAt|_status|.*_tz)$/;

let cms: OpenCms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

/** Paths of the fields that a record stores. A list is one field. */
const stored = (fields: readonly FlattenedField[], prefix = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    if (field.type === 'join' || ('virtual' in field && field.virtual)) return [];
    return field.type === 'group' || field.type === 'tab'
      ? stored(field.flattenedFields, `${path}.`)
      : [path];
  });

test.each(sheetTables)(
  'every field of $collection is in its sheet, or says why not',
  ({ collection, columns, outOnly }) => {
    const inSheet = [...columns.map(({ path }) => path), ...Object.keys(outOnly ?? {})];
    const isTold = (path: string) => inSheet.some((told) => told === path || path.startsWith(`${told}.`));
    const reasons = notInSheet[collection] ?? {};
    const missing = stored(cms.payload.collections[collection].config.flattenedFields).filter(
      (path) => !isTold(path) && !(path in reasons) && !bookkeeping.test(path),
    );
    expect(missing, `add a column to cms/exchange/tables/, for ${collection}`).toEqual([]);
    expect(Object.keys(reasons).filter(isTold), 'these are in the sheet').toEqual([]);
  },
);
