'use client';
import { useRowLabel } from '@payloadcms/ui';

interface Row {
  from?: string;
  to?: string;
  reason?: string;
}

const format = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric' });
const dayText = (value: string) => format.format(new Date(value));

/** Title of a row of exceptional days, e.g. 10月1日至10月7日 国庆放假. */
export function ExceptionRowLabel() {
  const { data, rowNumber } = useRowLabel<Row>();
  const { from, to, reason = '' } = data;
  if (!from) return <span>{`特殊日期 ${(rowNumber ?? 0) + 1}`}</span>;
  const days = [from, to ?? from].map(dayText);
  return <span>{`${[...new Set(days)].join('至')} ${reason}`.trim()}</span>;
}
