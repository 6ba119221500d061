import type { core, ZodError } from 'zod';
import { recordName } from './record-name.ts';

/** What is wrong with a value, for users. */
function faultOf(issue: core.$ZodIssue | undefined, row: unknown): string {
  if (issue === undefined) return '有一项内容不对';
  const value: unknown = issue.path.reduce((at: unknown, name) => Reflect.get(Object(at), name), row);
  const shown =
    typeof value === 'string' || typeof value === 'number' ? `“${String(value).slice(0, 20)}”` : '有一项';
  if (value === null || value === undefined || value === '') return '有一项没有填写';
  switch (issue.code) {
    case 'too_small':
      return typeof value === 'number' ? `数值${shown}太小，最小是 ${issue.minimum}` : `${shown}太短`;
    case 'too_big':
      return typeof value === 'number' ? `数值${shown}太大，最大是 ${issue.maximum}` : `${shown}太长`;
    case 'invalid_type':
      return typeof value === 'number' ? `数值${shown}应当是整数` : `${shown}的内容不对`;
    case 'invalid_format':
      return `${shown}的写法不对`;
    default:
      return `${shown}的内容不对`;
  }
}

/**
 * A fault in a dataset. Table, row and field are the dataset's names; the Chinese message says what to do.
 */
export interface DatasetFault {
  table: string;
  row: string;
  field: string;
  message: string;
}

/** The first issue that Zod found in a row, with a message for users. */
export function schemaFault(table: string, row: unknown, error: ZodError): DatasetFault {
  const issue = error.issues[0];
  const named = (row ?? {}) as { id?: unknown; period?: unknown };
  return {
    table,
    row: String(named.id ?? named.period ?? '—'),
    field: issue?.path.join('.') ?? '—',
    message: `“${recordName(Object(row))}”的内容不符合公开数据的要求：${faultOf(issue, row)}`,
  };
}

/** Thrown when a record cannot go into the dataset. The release list can show its message. */
export class ExportError extends Error {
  readonly fault: DatasetFault;

  constructor(fault: DatasetFault) {
    super(`${fault.message}（表 ${fault.table}，记录 ${fault.row}，字段 ${fault.field}）`);
    this.name = 'ExportError';
    this.fault = fault;
  }

  /** An error for the first issue that Zod found in a row. */
  static fromZod(table: string, row: unknown, error: ZodError): ExportError {
    return new ExportError(schemaFault(table, row, error));
  }
}
