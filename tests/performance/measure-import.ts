/**
 * node tests/performance/measure-import.ts [ROWS]
 *
 * Measures how long a sheet of volunteers takes in a CMS of its own: the dry run against every rule, and the
 * writing. Ends with a line of JSON, an `ImportMeasure`.
 */
import { openCms } from '../support/cms.ts';
import { makePerson } from '../support/make-person.ts';
import { personName } from '../support/prose.ts';
import { seeded } from '../support/random.ts';
import { workbookOf } from '#cms/exchange/sheet-file.ts';

/** Measured times, in seconds. */
export interface ImportMeasure {
  checked: number;
  written: number;
}

/** Maximum number of rows that an office submits at a time. */
const rows = Number(process.argv[2] ?? 5_000);
const cms = await openCms();
const { payload } = cms;
const { createLocalReq } = await import('payload');
const [{ applyPlan }, { makePlan }, { readWorkbook }, { recognise }, { volunteersSheet }] = await Promise.all(
  [
    import('#cms/exchange/import/apply-plan.ts'),
    import('#cms/exchange/import/make-plan.ts'),
    import('#cms/exchange/import/read-workbook.ts'),
    import('#cms/exchange/import/recognise.ts'),
    import('#cms/exchange/tables/volunteers.ts'),
  ],
);
const r = seeded(1);
const body = await workbookOf([
  {
    name: '志愿者',
    headings: ['姓名', '手机', '注册日期', '身份'],
    rows: Array.from({ length: rows }, (_, n) => [
      personName(r),
      String(13_800_000_000 + n),
      '2026.3.5',
      '群众',
    ]),
  },
]);
const person = await makePerson(payload, '编辑甲', ['editor']);
const req = await createLocalReq({ user: person.user }, payload);
const seconds = async <T>(name: string, work: () => Promise<T>): Promise<[T, number]> => {
  const began = performance.now();
  const result = await work();
  const used = (performance.now() - began) / 1_000;
  console.log(
    `${name}: ${used.toFixed(1)} s for ${rows} rows, ${((used / rows) * 1_000).toFixed(2)} s per 1,000`,
  );
  return [result, used];
};
const [plan, checked] = await seconds('dry run', async () =>
  makePlan(req, volunteersSheet, recognise(await readWorkbook(body, 'a.xlsx'), volunteersSheet), {
    done: 0,
    total: 0,
  }),
);
const [deeds, written] = await seconds('import', () =>
  applyPlan({
    req,
    table: volunteersSheet,
    rows: plan,
    progress: { done: 0, total: 0 },
    claim: () => Promise.resolve(),
    keep: () => Promise.resolve(),
  }),
);
await cms.close();
if (deeds.length !== rows) throw new Error(`${deeds.length} of ${rows} rows were written`);
const measured: ImportMeasure = { checked, written };
console.log(JSON.stringify(measured));
process.exit(0);
