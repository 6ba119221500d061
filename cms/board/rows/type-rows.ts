import { createLocalReq, type PayloadRequest } from 'payload';
import { phoneDigits, phoneFault } from '#content/wishes/entry.ts';
import { asOneTransaction } from '#cms/database/as-one-transaction.ts';
import { holdWriter } from '#cms/database/hold-writer.ts';
import { hasRole } from '#cms/access/has-role.ts';
import { dayAtNoon } from '#cms/dates/day-at-noon.ts';
import { reasonsOf } from '#cms/errors/reasons-of.ts';
import { recordOf } from '#cms/errors/record-of.ts';
import { Refusal } from '#cms/errors/refusal.ts';
import { dayFault } from '#cms/ranges/day-fault.ts';
import { dayRanges } from '#cms/ranges/day-ranges.ts';
import { paperChannels } from '#cms/records/needs/paper-channels.ts';

/** What became of one typed line. */
export interface TypedRow {
  key: string;
  /** Number of the need; '' if it was refused. */
  code: string;
  /** Why it was refused; '' if it was taken. */
  fault: string;
}

/** Lines that one request may bring: five sheets. */
const mostRows = 100;
/** Characters of a title, as the record has them. */
const longestTitle = 40;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC').trim() : '');

/** What is wrong with a line by itself; null if nothing is. */
function rowFault({ text, phone }: { text: string; phone: string }): string | null {
  if (text === '') return '没有写想办的事。只有姓名或电话的，请补上，或清空这一行。';
  if ([...text].length < 4) return '写得太短，看不明白是什么事。请再多写几个字。';
  if (phone !== '') return phoneFault(phoneDigits(phone));
  return null;
}

/** The public title of a line: its own words if they are short enough, else their beginning. */
const titleOf = (text: string): string =>
  [...text].length <= longestTitle ? text : `${[...text].slice(0, longestTitle - 1).join('')}…`;

/**
 * Stores the lines of a paper sheet, each as a need of its own. A line that cannot be taken is refused with a
 * sentence and stops none of the others. A line that was taken before (same key) is not stored again.
 */
export async function typeRows(
  req: PayloadRequest,
  sent: Readonly<Record<string, unknown>>,
): Promise<{ rows: TypedRow[] }> {
  if (!hasRole(req, 'administrator', 'editor', 'clerk')) throw new Refusal('您的角色不登记需求。', 403);
  const channel = paperChannels.find((one) => one === sent['channel']);
  if (channel === undefined) throw new Refusal('请选是群众会、院坝会还是入户走访。');
  const day = textOf(sent['day']);
  const wrongDay =
    day === ''
      ? '请填会议或走访的日期。'
      : dayFault(day, { label: '日期', range: dayRanges.noted }, new Date());
  if (wrongDay !== null) throw new Refusal(wrongDay);
  const rows: unknown = sent['rows'];
  if (!Array.isArray(rows) || rows.length === 0) throw new Refusal('还没有写一行。请至少登记一件。');
  if (rows.length > mostRows) throw new Refusal(`一次最多登记 ${mostRows} 行，请分几次。`);
  const station = textOf(sent['station']) || null;
  const results: TypedRow[] = [];
  for (const row of rows.map(recordOf)) {
    const key = textOf(row['key']);
    const typed = {
      text: textOf(row['text']),
      village: textOf(row['village']),
      name: textOf(row['name']),
      phone: textOf(row['phone']),
      remark: textOf(row['remark']),
    };
    const fault = /^[\w-]{8,64}$/.test(key) ? rowFault(typed) : '这一行没有编号，没有存。请刷新页面再登记。';
    if (fault !== null) {
      results.push({ key, code: '', fault });
      continue;
    }
    // A request of its own: what is refused ends only its own transaction.
    const own = await createLocalReq({ user: req.user ?? undefined, context: {} }, req.payload);
    try {
      const code = await asOneTransaction(own, async () => {
        await holdWriter(own);
        return storeRow(own, { ...typed, key, channel, day, station });
      });
      results.push({ key, code, fault: '' });
    } catch (error) {
      results.push({ key, code: '', fault: reasonsOf(error, req.payload.logger).join('；') });
    }
  }
  return { rows: results };
}

interface Line {
  key: string;
  channel: (typeof paperChannels)[number];
  day: string;
  station: string | null;
  text: string;
  village: string;
  name: string;
  phone: string;
  remark: string;
}

/** Stores one line; resolves to the number of its need. */
async function storeRow(
  req: PayloadRequest,
  { key, channel, day, station, text, village, name, phone, remark }: Line,
): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'needs',
    where: { typedKey: { equals: key } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (docs[0]) return docs[0].code ?? '';
  const whole = [...text].length > longestTitle ? [text, remark].filter(Boolean).join('\n') : remark;
  const need = await req.payload.create({
    collection: 'needs',
    data: {
      title: titleOf(text),
      channel,
      state: 'submitted',
      submittedOn: dayAtNoon(day),
      village: village === '' ? null : village,
      station,
      person: { name, phone, remark: whole },
      typedKey: key,
    },
    depth: 0,
    // `refuse-foreign-records.ts` keeps clerks at their own stations.
    overrideAccess: true,
    req,
  });
  return need.code ?? '';
}
