import { useEffect, useRef, useState } from 'react';
import type { Chart } from '#site/subjects/achievements/chart.ts';
import { BarDrawing } from './BarDrawing.tsx';
import { readTheme, watchTheme } from './chart-theme.ts';
import type { drawChart as DrawChart } from './draw-chart.ts';

/** A chart as SVG; a canvas once it comes into view and Chart.js is loaded. Print always uses the SVG. */
export function LiveDrawing({ chart }: { chart: Chart }) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawChart, setDrawChart] = useState<typeof DrawChart>();

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        // If loading fails, the SVG stays.
        import('./draw-chart.ts').then(
          (module) => {
            setDrawChart(() => module.drawChart);
          },
          () => undefined,
        );
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  useEffect(() => {
    const element = canvas.current;
    if (!drawChart || !element) return;
    let remove = drawChart(element, chart, readTheme(element));
    const stop = watchTheme(() => {
      remove();
      remove = drawChart(element, chart, readTheme(element));
    });
    return () => {
      stop();
      remove();
    };
  }, [drawChart, chart]);

  return (
    <div className={drawChart ? 'drawing is-live' : 'drawing'} ref={frame}>
      <BarDrawing chart={chart} />
      {drawChart && (
        <div className="canvas-frame">
          <canvas
            ref={canvas}
            role="img"
            aria-label={`${chart.question}${chart.answer}各项数字见数据表。`}
            aria-describedby={`${chart.key}-table`}
          />
        </div>
      )}
    </div>
  );
}
