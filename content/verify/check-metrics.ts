import { isDeepStrictEqual } from 'node:util';
import { figureCells, type FigureCells } from '#content/history/figure-cells.ts';
import type { MetricsDocument } from '#content/schema/metrics-document.ts';
import { partsOf, type FigureWords } from './figure-words.ts';
import type { VerifyFault } from './finding.ts';

const shown = (value: number | null | undefined) =>
  value === undefined ? '没有' : value === null ? '不知道' : String(value);

/** Compares published figures with those computed. `place` says where they were published. */
export function compareCells(
  published: FigureCells,
  computed: FigureCells,
  words: FigureWords,
  { kind, place, isWhole }: { kind: VerifyFault['kind']; place: string; isWhole: boolean },
): VerifyFault[] {
  const names = isWhole ? new Set([...computed.keys(), ...published.keys()]) : published.keys();
  return [...names].flatMap((name) => {
    const [was, is] = [published.get(name), computed.get(name)];
    if (was === is) return [];
    return [
      {
        kind,
        place,
        ...partsOf(name),
        published: was ?? null,
        computed: is ?? null,
        message: `${words.name(name)}：${place} 上是 ${shown(was)}，重算是 ${shown(is)}。`,
      },
    ];
  });
}

/** Compares `metrics.json` with the document computed from the tables: every figure, and every word about it. */
export function checkMetrics(
  published: unknown,
  computed: MetricsDocument,
  words: FigureWords,
  place: string,
): { faults: VerifyFault[]; figures: number } {
  const cells = figureCells(computed);
  const faults = compareCells(figureCells(published), cells, words, {
    kind: 'metrics',
    place,
    isWhole: true,
  });
  const plain: unknown = JSON.parse(JSON.stringify(computed));
  if (faults.length === 0 && !isDeepStrictEqual(published, plain)) {
    const part = Object.entries(plain ?? {}).find(
      ([key, value]) =>
        !isDeepStrictEqual(
          typeof published === 'object' && published !== null ? Reflect.get(published, key) : undefined,
          value,
        ),
    );
    faults.push({
      kind: 'metrics',
      place,
      message: `${place} 的“${part?.[0] ?? '其他内容'}”与重算的不相等：名称、口径、成效数字或列表被改动过，或者它由另一版程序生成。`,
    });
  }
  return { faults, figures: cells.size };
}
