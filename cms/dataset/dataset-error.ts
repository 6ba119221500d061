import { config, type core, type ZodError } from 'zod';
import { zhCN } from 'zod/locales';

// What is refused is told to those who write, in their language.
config(zhCN());

/** What is wrong with a value, for people. */
function faultOf(issue: core.$ZodIssue | undefined, row: unknown): string {
  if (issue === undefined) return '未知原因';
  const value = issue.path.reduce((at: unknown, name) => Reflect.get(Object(at), name), row);
  return value === null || value === undefined || value === '' ? '这一项没有填写' : issue.message;
}

/** Where a dataset is off, and what to do: table, row and field are the dataset's names, the message is Chinese. */
export interface DatasetFault {
  table: string;
  row: string;
  field: string;
  message: string;
}

/** Thrown when a record cannot go into the dataset; its message is fit for the release list. */
export class DatasetError extends Error {
  readonly fault: DatasetFault;

  constructor(fault: DatasetFault) {
    super(`${fault.message}（表 ${fault.table}，记录 ${fault.row}，字段 ${fault.field}）`);
    this.name = 'DatasetError';
    this.fault = fault;
  }

  /** The first issue that Zod found in a row. */
  static fromZod(table: string, row: unknown, error: ZodError): DatasetError {
    const issue = error.issues[0];
    const named = (row ?? {}) as { id?: unknown; period?: unknown; name?: unknown; title?: unknown };
    const label = named.title ?? named.name;
    return new DatasetError({
      table,
      row: String(named.id ?? named.period ?? '—'),
      field: issue?.path.join('.') ?? '—',
      message: `${typeof label === 'string' ? `“${label}”` : '一条记录'}的内容不符合公开数据的要求：${faultOf(issue, row)}`,
    });
  }
}
