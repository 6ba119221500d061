/** Something that does not agree. */
export interface VerifyFault {
  /** Which check found it. */
  kind: 'file' | 'manifest' | 'chain' | 'metrics' | 'page' | 'expect' | 'sealed';
  /** In Chinese, with metric, scope, period and both values where it is a figure. */
  message: string;
  /** File or page. */
  place?: string;
  metric?: string;
  /** `town`, or a list of `metrics.json` and an id. */
  scope?: string;
  period?: string;
  published?: string | number | null;
  computed?: number | null;
}

/** What a check found. */
export interface VerifyReport {
  isEqual: boolean;
  source: string;
  datasetHash: string;
  /** Numbers of what was compared and equal or not. */
  checked: {
    files: number;
    rows: number;
    figures: number;
    pages: number;
    pageFigures: number;
    entries: number;
  };
  faults: VerifyFault[];
  /** What the reader should know, though it is no fault: what was not checked, a new key, a restored backup. */
  notices: string[];
}
