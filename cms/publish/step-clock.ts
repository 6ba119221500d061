/** A step of a release, with how long it took. */
export interface ReleaseStep {
  name: string;
  seconds: number;
}

/** Takes the time of the steps of a release, one after another. */
export class StepClock {
  /** The steps that are over. */
  readonly steps: ReleaseStep[] = [];
  /** The step that goes on. */
  current: string;
  #began = performance.now();

  constructor(first: string) {
    this.current = first;
  }

  /** Ends the current step and begins another; nothing happens when it is the same. */
  begin(name: string): void {
    if (name === this.current) return;
    const now = performance.now();
    this.steps.push({ name: this.current, seconds: Math.round((now - this.#began) / 10) / 100 });
    this.current = name;
    this.#began = now;
  }
}
