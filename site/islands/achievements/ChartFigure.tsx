import { useId, useMemo, useState } from 'react';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { chartCsv } from '#site/subjects/achievements/chart-csv.ts';
import { charts } from '#site/subjects/achievements/charts.ts';
import { csvPath } from '#site/subjects/achievements/years.ts';
import { phrasesOf } from '#site/words/phrases.ts';
import { link } from '#site/words/url.ts';
import { DataTable } from './DataTable.tsx';
import { Definitions } from './Definitions.tsx';
import { LiveDrawing } from './LiveDrawing.tsx';

interface Props {
  /** Key of the chart. */
  name: string;
  document: MetricsDocument;
  year: string;
  /** True once scripts run; then the controls that need scripts are shown. */
  isLive: boolean;
  /** True if the figures are newer than the files of the release. */
  isNewer: boolean;
}

/** Saves a CSV of the figures shown, because the CSV file of the release is older. */
function saveNewer(csv: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  URL.revokeObjectURL(address);
}

/** One chart with question, answer, drawing, definition, table, source and download. */
export function ChartFigure({ name, document, year, isLive, isNewer }: Props) {
  const group = useId();
  const [choice, setChoice] = useState<string>();
  const chart = useMemo(() => charts[name]?.({ document, year, choice }), [name, document, year, choice]);
  if (!chart) return null;
  const fileName = `${name}-${year}.csv`;

  return (
    <figure className="chart-figure" id={name} aria-labelledby={`${name}-question`}>
      <figcaption>
        <h2 id={`${name}-question`}>
          {phrasesOf(chart.question).map(({ text, isShort }) =>
            isShort ? (
              <span className="phrase" key={text}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </h2>
        <p className="answer">{chart.answer}</p>
      </figcaption>
      <div className="chart-body">
        <div className="chart-side">
          {isLive && chart.choices.length > 1 && (
            <fieldset className="choices no-print">
              <legend>图中显示</legend>
              {chart.choices.map(({ key, name: label }) => (
                <label key={key}>
                  <input
                    type="radio"
                    name={group}
                    checked={key === chart.drawn[0]?.key}
                    onChange={() => {
                      setChoice(key);
                    }}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </fieldset>
          )}
          <p className="drawn">
            {chart.drawn.length === 1
              ? `${chart.drawn[0]?.name ?? ''}，单位：${chart.drawn[0]?.unit ?? ''}`
              : chart.drawn.map(({ key, name: label, unit }, level) => (
                  <span className="series" key={key}>
                    <span className={level === 0 ? 'swatch' : 'swatch hatched'} aria-hidden="true" />
                    {level === 0 ? '实心' : '斜纹'}是{label}（{unit}）
                  </span>
                ))}
          </p>
          <LiveDrawing chart={chart} />
          {chart.note !== '' && <p className="note">{chart.note}</p>}
        </div>
        <div className="chart-words">
          <Definitions metrics={chart.drawn} />
        </div>
      </div>
      <details className="chart-table">
        <summary>数据表</summary>
        <section className="scroll" tabIndex={0} aria-label={`${chart.question}数据表`}>
          <DataTable chart={chart} />
        </section>
      </details>
      <p className="chart-foot">
        <a
          className="download"
          href={link(csvPath(year, name))}
          download={fileName}
          onClick={(event) => {
            if (!isNewer) return;
            event.preventDefault();
            saveNewer(chartCsv(chart), fileName);
          }}
        >
          下载 CSV
        </a>
        <span>
          来源：{document.townName}新时代文明实践公开数据
          {document.isSample && '（示例数据）'}
        </span>
      </p>
    </figure>
  );
}
