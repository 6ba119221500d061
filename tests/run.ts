/**
 * `npm test`: runs all tests on a machine with only Node and npm: unit and integration tests, then the
 * browser tests on the running product. `--browser` runs the browser tests only. Ends with `N passed, N
 * failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChineseFonts, findChromium } from './support/find-chromium.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const bin = (name: string) => path.join('node_modules', '.bin', name);
const seconds = (began: number) => `${((performance.now() - began) / 1000).toFixed(0)} s`;

function run(name: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  const began = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    // Without a UTF-8 locale Chromium cannot give downloads a Chinese name.
    env: { ...process.env, TZ: 'Asia/Shanghai', LC_ALL: 'C.UTF-8', ...env },
  });
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'failed'}, ${seconds(began)}`);
  return status === 0;
}

/**
 * Tests that failed, and tests that passed only at the second try. They are printed again at the end, so that
 * a machine that keeps only the last lines of a log shows them.
 */
const failures: string[] = [];
const secondTries: string[] = [];

interface VitestReport {
  testResults?: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

interface BrowserSuite {
  title: string;
  suites?: BrowserSuite[];
  specs?: {
    title: string;
    ok: boolean;
    tests: { status?: string; results: { error?: { message?: string } }[] }[];
  }[];
}

function noteFailuresOfVitest({ testResults = [] }: VitestReport): void {
  for (const { name, status, message, assertionResults } of testResults) {
    const file = path.relative('.', name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) failures.push(`${file}\n${message}`);
    for (const { fullName, failureMessages } of failed) {
      failures.push(`${file} › ${fullName}\n${failureMessages.join('\n')}`);
    }
  }
}

function noteFailuresInBrowser(suites: BrowserSuite[] = [], parents: string[] = []): void {
  for (const { title, suites: inner, specs = [] } of suites) {
    const at = [...parents, title];
    for (const { title: test, ok, tests } of specs) {
      const isFlaky = tests.some(({ status }) => status === 'flaky');
      if (ok && !isFlaky) continue;
      const messages = tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []));
      (ok ? secondTries : failures).push(`${[...at, test].join(' › ')}\n${messages.join('\n')}`);
    }
    noteFailuresInBrowser(inner, at);
  }
}

/**
 * Adds a report's counts. A runner that ended with an error but reports no failed test counts as one failure.
 */
function add(isOk: boolean, count: Count): void {
  total.passed += count.passed;
  total.skipped += count.skipped;
  total.failed += count.failed === 0 && !isOk ? 1 : count.failed;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function number(report: unknown, ...keys: string[]): number {
  const value = keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    report,
  );
  return typeof value === 'number' ? value : 0;
}

process.chdir(path.resolve(import.meta.dirname, '..'));
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
const chromium = findChromium();
ensureChineseFonts();

const vitestReport = path.join('test-results', 'vitest.json');
if (!process.argv.includes('--browser')) {
  const isOk = run(
    'unit and integration',
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    { CHROME_PATH: chromium },
  );
  const report = read(vitestReport);
  noteFailuresOfVitest(report as VitestReport);
  add(isOk, {
    passed: number(report, 'numPassedTests'),
    failed: number(report, 'numFailedTests'),
    skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
  });
}

const isBrowserOk = run('browser', bin('playwright'), ['test'], { CHROME_PATH: chromium });
const report = read(path.join('test-results', 'playwright.json'));
noteFailuresInBrowser((report as { suites?: BrowserSuite[] }).suites);
add(isBrowserOk, {
  passed: number(report, 'stats', 'expected') + number(report, 'stats', 'flaky'),
  failed: number(report, 'stats', 'unexpected'),
  skipped: number(report, 'stats', 'skipped'),
});

const tell = (what: string, text: string) =>
  console.log(`\n── ${what}: ${text.split('\n').slice(0, 30).join('\n')}`);
for (const text of secondTries) tell('passed at the second try', text);
for (const text of failures) tell('failed', text);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
