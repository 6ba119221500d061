/** What a rule may look at besides the value itself. */
interface RuleContext {
  /** The values beside the field: of the same group, row or record. */
  readonly siblings: Readonly<Record<string, unknown>>;
  /** The whole record as it would be saved. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The value before this save; undefined for a new record. */
  readonly previous: unknown;
  /** Time of the check. */
  readonly now: Date;
}

/** A rule on a field's value: the reason in Chinese why it cannot be saved, or true. */
export type Rule = (value: unknown, context: RuleContext) => string | true;
