import { formatMoment, formatPeriod } from '#content/metrics/format.ts';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { charts } from '#site/subjects/achievements/charts.ts';
import { AllDefinitions } from './AllDefinitions.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { useNewestMetrics, type Freshness } from './use-newest-metrics.ts';
import { PartsTable } from './PartsTable.tsx';
import { YearTable } from './YearTable.tsx';

const done = [
  'activitiesHeld',
  'volunteerTurns',
  'serviceHours',
  'peopleServed',
  'needsReceived',
  'needsValid',
  'needsAnswered',
  'wishesFulfilled',
];
const present = [
  'stations',
  'villageCoverage',
  'facilities',
  'teams',
  'volunteersRegistered',
  'liaisonVolunteers',
  'householdLeads',
  'projectsOffered',
];

const words: Record<Freshness, string> = {
  built: '',
  asking: '',
  records: '，已核对，是最新的。',
  release: '，已核对，是最新发布的。',
  offline: '。现在连不上网络，图表保持原样。',
};

export interface AchievementsProps {
  /** The metrics at build time, limited to the year. */
  built: MetricsDocument;
  /** `all` or a year `YYYY`. */
  year: string;
}

/** The metrics of a year: first as built, then the newest. */
export function Achievements({ built, year }: AchievementsProps) {
  const { document, freshness, isNewer } = useNewestMetrics(built, year);
  const isAll = year === 'all';
  return (
    <>
      <p className="as-of" role="status">
        数据截至 <data value={document.asOf}>{formatMoment(document.asOf)}</data>
        {words[freshness]}
      </p>
      <KeyFigures
        document={document}
        year={year}
        title={isAll ? '办了什么' : `${formatPeriod(year)}办了什么`}
        keys={done}
      />
      {isAll && <KeyFigures document={document} year={year} title="现有什么" keys={present} />}
      {isAll ? <YearTable document={document} /> : <PartsTable document={document} year={year} />}
      {Object.keys(charts).map((name) => (
        <ChartFigure
          key={name}
          name={name}
          document={document}
          year={year}
          isLive={freshness !== 'built'}
          isNewer={isNewer}
        />
      ))}
      {isAll && <IndicatorTable document={document} />}
      <AllDefinitions document={document} year={year} />
    </>
  );
}
