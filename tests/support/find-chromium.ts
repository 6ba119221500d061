import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** Arguments that a headless Chromium needs as root, in a container and without a network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isProgram(file: string | undefined): file is string {
  if (file === undefined || file === '') return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.CHROME_PATH, ...onPath, ...macPaths, chromium.executablePath()].find(isProgram);
}

const run = (command: string, args: string[]) => {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
};

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
let isListFresh = false;
function aptInstall(...packages: string[]): boolean {
  if (!isRootOnDebian()) return false;
  isListFresh ||= run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/**
 * Finds a Chromium for the browser tests: `CHROME_PATH`, the system's, or Playwright's own. If there is none,
 * tries Playwright's download, then, as root on Debian, the package. Throws an error that says in one
 * sentence what to do.
 */
export function findChromium(): string {
  const found = installed();
  if (found !== undefined) return found;
  run(process.execPath, [path.join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
  const own = installed();
  if (own !== undefined) return own;
  aptInstall('chromium');
  const system = installed();
  if (system !== undefined) return system;
  throw new Error(
    'No Chromium was found or could be installed: install Chrome or Chromium, or set CHROME_PATH to its program.',
  );
}

/**
 * Makes sure that Chinese text can be drawn. If there is no Chinese font, installs one (as root on Debian).
 */
export function ensureChineseFonts(): void {
  const hasFonts = () => {
    try {
      return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
    } catch {
      return process.platform !== 'linux';
    }
  };
  if (!hasFonts()) aptInstall('fontconfig', 'fonts-noto-cjk');
  if (!hasFonts())
    console.warn(
      'No Chinese font was found: install one (fonts-noto-cjk), or screenshots will show empty boxes.',
    );
}
