'use client';
import { shanghaiWords } from '#content/time/shanghai.ts';
import { useRowLabel } from '@payloadcms/ui';

interface Row {
  from?: string;
  to?: string;
  reason?: string;
}

const dayText = shanghaiWords({ month: 'long', day: 'numeric' });

/** Title of a row of exceptional days, e.g. 10月1日至10月7日 国庆放假. */
export function ExceptionRowLabel() {
  const { data, rowNumber } = useRowLabel<Row>();
  const { from, to, reason = '' } = data;
  if (!from) return <span>{`特殊日期 ${(rowNumber ?? 0) + 1}`}</span>;
  const days = [from, to ?? from].map(dayText);
  return <span>{`${[...new Set(days)].join('至')} ${reason}`.trim()}</span>;
}
