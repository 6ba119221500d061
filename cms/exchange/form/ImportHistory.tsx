'use client';
import { Button, toast } from '@payloadcms/ui';
import { importStates } from '../import-states.ts';
import type { Import } from '#cms/payload-types.ts';
import { sendJson } from '#cms/admin/send.ts';
import { momentText } from '#cms/admin/moment-text.ts';

interface Props {
  imports: readonly Import[];
  labels: Readonly<Record<string, string>>;
  admin: string;
  onUndone: () => void;
}

/** Earlier imports; those that are in effect have an undo button. */
export function ImportHistory({ imports, labels, admin, onUndone }: Props) {
  const written = imports.filter(({ state }) => state !== 'checked');
  if (written.length === 0) return null;
  const undo = async (one: Import) => {
    if (!window.confirm(`撤销“${one.fileName}”的导入？新增的记录会删除，修改的会改回原样。`)) return;
    const sent = await sendJson('POST', `/api/imports/${one.id}/undo`, {});
    if (sent.kind === 'done') toast.success('已撤销。');
    else toast.error(sent.kind === 'offline' ? '没有网络，没有撤销。' : sent.message);
    onUndone();
  };
  return (
    <div className="exchange-history">
      <h3>导入过的表格</h3>
      <ul>
        {written.map((one) => (
          <li key={one.id}>
            <p>
              <a href={`${admin}/collections/${one.kind}`}>{labels[one.kind] ?? one.kind}</a>
              <strong>{one.fileName}</strong>
            </p>
            <p>
              {momentText(one.createdAt)} · 新增 {one.added ?? 0} 条，修改 {one.changed ?? 0} 条 ·{' '}
              {importStates[one.state]}
            </p>
            {one.state === 'done' && (
              <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => void undo(one)}>
                撤销
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
