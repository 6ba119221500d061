'use client';
import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';
import { pointsText } from '#content/points/points-text.ts';
import './notice-rows.css';

/** Columns of the list: field, heading, whether it holds tenths of points. */
const columns = [
  ['village', '村', false],
  ['name', '姓名', false],
  ['gained', '本季得分', true],
  ['used', '用分', true],
  ['lapsed', '到期', true],
  ['balance', '结余', true],
] as const;

const shown = (row: unknown, name: string): string => {
  const value: unknown = Reflect.get(Object(row), name);
  return typeof value === 'number' ? pointsText(value) : typeof value === 'string' ? value : '';
};

/** The lines of a notice as a table: Payload's own editor for JSON is loaded from another host. */
export function NoticeRowsField({ field, path }: JSONFieldClientProps) {
  const { value } = useField<unknown>({ path });
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <div className="field-type notice-rows">
      <FieldLabel label={field.label} path={path} />
      <div className="notice-rows-frame" role="region" tabIndex={0} aria-label={`名单，共 ${rows.length} 行`}>
        <table>
          <thead>
            <tr>
              {columns.map(([name, heading, isPoints]) => (
                <th key={name} scope="col" className={isPoints ? 'is-points' : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map(([name, , isPoints]) => (
                  <td key={name} className={isPoints ? 'is-points' : undefined}>
                    {shown(row, name)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FieldDescription path={path} description={field.admin?.description ?? ''} />
    </div>
  );
}
