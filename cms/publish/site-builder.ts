import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { startScript, type RunningScript } from '#cms/process/start-script.ts';
import { SiteBuildError, type BuildFault } from './site-build-error.ts';

/** A line of progress from the build. */
export interface BuildProgress {
  step: string;
  done?: number;
  total?: number;
  seconds?: number;
}

/** What the builder reports about a site it has built. */
export interface SiteBuilt {
  pages: number;
  /** Addresses with new or changed content; empty after a full build. */
  changed: string[];
  gone: string[];
  isFull: boolean;
  /** Number of pages in the small search bundle. */
  freshPages: number;
}

export interface BuilderSettings {
  rootDir: string;
  bundleDir: string;
  basePath: string;
}

export interface BuildOrder {
  dataset: string;
  out: string;
  /** `YYYY-MM-DD`. */
  today: string;
  full?: boolean;
  /** Pages to take over unchanged from an earlier site. */
  kept?: { urls: readonly string[]; dir: string } | undefined;
}

interface Answer extends Partial<SiteBuilt> {
  total?: number;
  seconds?: number;
  done?: true | number;
  step?: string;
  differing?: string[];
  error?: BuildFault;
}

const stopped = '生成网站的进程意外结束，正式网站未受影响，请重新发布。';

/**
 * The long-running builder (`site/build/build-worker.ts`): a separate process that remembers the last site it
 * built, so that the next publish renders only changes. It is started when first needed, and again after it
 * has ended or the site code has changed.
 */
export class SiteBuilder {
  readonly #settings: BuilderSettings;
  #child: RunningScript['child'] | undefined;
  #bundle = '';
  #answer: ((answer: Answer) => void) | undefined;
  /** Name of the release that the builder remembers; null before its first. */
  standsOn: string | null = null;

  constructor(settings: BuilderSettings) {
    this.#settings = settings;
  }

  /** Builds a site. Rejects with a SiteBuildError with a Chinese message. */
  async build(order: BuildOrder, onProgress: (progress: BuildProgress) => void): Promise<SiteBuilt> {
    const {
      pages = 0,
      changed = [],
      gone = [],
      isFull = true,
      freshPages = 0,
    } = await this.#order({ do: 'build', ...order }, onProgress);
    return { pages, changed, gone, isFull, freshPages };
  }

  /**
   * Prepares the folder of the next site while its dataset is being written. It shares the files of the
   * previous site. This is immediate if the folder was prepared in advance. Other files in the folder are
   * removed.
   */
  async carry(out: string): Promise<void> {
    if (this.standsOn !== null) await this.#order({ do: 'carry', out });
  }

  /** Tells the builder where the last built site is now, and where to prepare the folder of the next one. */
  async adopt(dir: string, ahead: string, isReindexed = false): Promise<void> {
    await this.#order({ do: 'adopt', dir, ahead, isReindexed });
    this.standsOn = path.basename(dir);
  }

  /**
   * Lets the builder learn an existing release. Resolves to the addresses of pages that a full build would
   * write differently.
   */
  async open(dir: string, today: string, ahead: string, kept: readonly string[] = []): Promise<string[]> {
    const { differing = [] } = await this.#order({ do: 'open', dir, today, ahead, kept });
    this.standsOn = path.basename(dir);
    return differing;
  }

  /** Kills the process. The next order starts a new one. */
  stop(): void {
    this.standsOn = null;
    const child = this.#child;
    this.#child = undefined;
    child?.kill('SIGKILL');
  }

  /** Hash of the site's code that the bundle was built from. */
  bundleStamp(): string {
    try {
      return readFileSync(path.join(this.#settings.bundleDir, 'sources.sha256'), 'utf8');
    } catch {
      return '';
    }
  }

  #start(): RunningScript['child'] {
    const { rootDir, bundleDir, basePath } = this.#settings;
    const { child } = startScript({
      rootDir,
      script: 'site/build/build-worker.ts',
      args: ['--bundle', bundleDir],
      env: { BASE_PATH: basePath, WISH_HERE: 'yes' },
      errors: 'inherit',
    });
    const end = () => {
      if (this.#child !== child) return;
      this.#child = undefined;
      this.standsOn = null;
      this.#answer?.({ error: { message: stopped } });
    };
    child.once('error', end);
    child.once('close', end);
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) this.#answer?.(JSON.parse(line));
    });
    // The child does not keep the CMS running, and ends with it, because its input is then closed.
    child.unref();
    return child;
  }

  async #order(order: object, onProgress?: (progress: BuildProgress) => void): Promise<Answer> {
    const bundle = this.bundleStamp();
    if (this.#child && this.#bundle !== bundle) this.stop();
    if (!this.#child) {
      this.#child = this.#start();
      this.#bundle = bundle;
    }
    const child = this.#child;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#answer = (answer) => {
          if (answer.error) reject(new SiteBuildError(answer.error));
          else if (answer.done === true) resolve(answer);
          else if (answer.step !== undefined)
            onProgress?.({ ...answer, step: answer.step, done: Number(answer.done) });
        };
        child.stdin.write(`${JSON.stringify(order)}\n`);
      });
    } finally {
      this.#answer = undefined;
    }
  }
}
