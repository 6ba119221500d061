'use client';
import { useConfig, useDocumentInfo, useField, useFormFields, withCondition } from '@payloadcms/ui';
import type { ArrayFieldClientProps } from 'payload';
import { spotCheckResults } from '#content/schema/spot-check.ts';
import './findings.css';

interface FindingProps {
  path: string;
  place: number;
}

const dayIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 10) : '');

/** One drawn activity: what was found, in one tap, and a remark. */
function Finding({ path, place }: FindingProps) {
  const [id, name, heldOn, station] = useFormFields(([fields]) =>
    ['activity', 'name', 'heldOn', 'place'].map((key) => fields[`${path}.${key}`]?.value),
  );
  const result = useField<string | null>({ path: `${path}.result` });
  const remark = useField<string | null>({ path: `${path}.remark` });
  const { routes } = useConfig().config;
  return (
    <li className="finding">
      <p>
        <span className="finding-place">{place}</span>
        <a href={`${routes.admin}/collections/activities/${String(id)}`} target="_blank" rel="noreferrer">
          {String(name ?? '')}
        </a>
        <small>
          {dayIn(heldOn)}　{String(station ?? '')}
        </small>
      </p>
      <fieldset disabled={Boolean(result.disabled)}>
        <legend className="finding-legend">第 {place} 条的结果</legend>
        {Object.entries(spotCheckResults).map(([code, label]) => (
          <label key={code}>
            <input
              type="radio"
              name={`${path}.result`}
              value={code}
              checked={result.value === code}
              onChange={() => result.setValue(code)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <input
        aria-label={`第 ${place} 条的备注，不公开`}
        placeholder="备注，不公开"
        maxLength={200}
        value={remark.value ?? ''}
        onChange={(event) => remark.setValue(event.target.value)}
      />
    </li>
  );
}

/** The drawn activities of a spot check with what was found; none can be added or removed. */
function FindingsBox({ path: asked }: ArrayFieldClientProps) {
  const { path, rows = [] } = useField({ hasRows: true, potentiallyStalePath: asked });
  const { id } = useDocumentInfo();
  const { routes } = useConfig().config;
  const found = useFormFields(
    ([fields]) => rows.filter((_, index) => fields[`${path}.${index}.result`]?.value).length,
  );
  return (
    <section className="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">抽到的活动</h2>
      <p>
        一条一条核对，点一下结果，填完保存。共 {rows.length} 条，已填 {found} 条。
        {id !== undefined && (
          <a href={`${routes.api}/inspection/sheet?check=${String(id)}`} target="_blank" rel="noreferrer">
            打印核对表
          </a>
        )}
      </p>
      <ol>
        {rows.map((row, index) => (
          <Finding key={row.id} path={`${path}.${index}`} place={index + 1} />
        ))}
      </ol>
    </section>
  );
}

export const Findings = withCondition(FindingsBox);
