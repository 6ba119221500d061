/** A step of a release and its duration. */
export interface ReleaseStep {
  name: string;
  seconds: number;
}

/** Measures the duration of the steps of a release, one after another. */
export class StepClock {
  /** The finished steps. */
  readonly steps: ReleaseStep[] = [];
  /** The current step. */
  current: string;
  #began = performance.now();

  constructor(first: string) {
    this.current = first;
  }

  /** Ends the current step and begins another. Does nothing if it is the same step. */
  begin(name: string): void {
    if (name === this.current) return;
    const now = performance.now();
    this.steps.push({ name: this.current, seconds: Math.round((now - this.#began) / 10) / 100 });
    this.current = name;
    this.#began = now;
  }
}
