/** What a rule may look at besides the value itself. */
interface RuleContext {
  /** Values of the other fields in the same group, row or record. */
  readonly siblings: Readonly<Record<string, unknown>>;
  /** The whole record as it would be saved. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The value before this save; undefined for a new record. */
  readonly previous: unknown;
  /** Time of the check. */
  readonly now: Date;
}

/** A rule for a field's value: returns true, or the reason in Chinese why it cannot be saved. */
export type Rule = (value: unknown, context: RuleContext) => string | true;
