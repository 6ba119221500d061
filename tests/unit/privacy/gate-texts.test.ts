import { writeFileSync, mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '#content/privacy/check-text.ts';
import { findingKinds } from '#content/privacy/finding-kinds.ts';
import { maskPassage } from '#content/privacy/mask-passage.ts';
import { gateSurroundings, gateTexts } from '../../support/gate-texts.ts';

const kindOf = (finding: string) => finding.split(' ')[0] ?? '';
const found = (text: string) =>
  checkText(text, 'body', gateSurroundings).map(({ kind, match }) => `${kind} ${match}`);

interface Score {
  kind: string;
  hits: number;
  falseAlarms: number;
  missed: number;
  precision: number;
  recall: number;
}

function scores(): Score[] {
  const kinds = new Set(gateTexts.flatMap(({ finds }) => finds.map(kindOf)));
  const results = gateTexts.map(({ text, finds }) => ({ finds, got: found(text) }));
  return [...kinds].map((kind) => {
    const count = (pick: (result: { finds: string[]; got: string[] }) => string[]) =>
      results.flatMap(pick).filter((finding) => kindOf(finding) === kind).length;
    const hits = count(({ finds, got }) => got.filter((one) => finds.includes(one)));
    const falseAlarms = count(({ finds, got }) => got.filter((one) => !finds.includes(one)));
    const missed = count(({ finds, got }) => finds.filter((one) => !got.includes(one)));
    return {
      kind,
      hits,
      falseAlarms,
      missed,
      precision: hits / Math.max(1, hits + falseAlarms),
      recall: hits / Math.max(1, hits + missed),
    };
  });
}

describe('the gate on texts as clerks write them', () => {
  it('has at least eighty texts, a third of them good, and every kind of passage in them', () => {
    expect(gateTexts.length).toBeGreaterThanOrEqual(80);
    expect(gateTexts.filter(({ finds }) => finds.length === 0).length).toBeGreaterThan(gateTexts.length / 3);
    const notInTexts = [
      'missingConsent',
      'missingGuardian',
      'unmarkedPeople',
      'missingAlt',
      'doubtfulFigure',
    ];
    expect(new Set(gateTexts.flatMap(({ finds }) => finds.map(kindOf)))).toEqual(
      new Set(Object.keys(findingKinds).filter((kind) => !notInTexts.includes(kind))),
    );
  });

  it('finds at least 95 % of each kind and is right at least 95 % of the time, and says so by kind', () => {
    const rows = scores();
    console.table(Object.fromEntries(rows.map(({ kind, ...row }) => [kind, row])));
    mkdirSync('test-results', { recursive: true });
    writeFileSync('test-results/gate.json', JSON.stringify(rows, null, 1));
    for (const { kind, precision, recall } of rows) {
      expect(precision, `precision of ${kind}`).toBeGreaterThanOrEqual(0.95);
      expect(recall, `recall of ${kind}`).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('raises no alarm in a good text', () => {
    for (const { text, finds } of gateTexts) if (finds.length === 0) expect(found(text), text).toEqual([]);
  });

  it('finds nothing private any more once everything is masked', () => {
    for (const { text } of gateTexts) {
      const masked = checkText(text, 'body', gateSurroundings).reduceRight(
        (rest, finding) => (finding.severity === 'block' ? maskPassage(rest, finding) : rest),
        text,
      );
      const left = checkText(masked, 'body', gateSurroundings).filter(({ severity }) => severity === 'block');
      expect(left, masked).toEqual([]);
    }
  });
});
