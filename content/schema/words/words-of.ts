/**
 * What the open-data page and the files say about a field: its name, one sentence, and the unit of a number. The
 * English sentences of the schemas are for programmers; these are the only ones that the public reads.
 */
export type Word = readonly [name: string, says: string, unit?: string];

/** A field with fields of its own: an object, or a list of objects. */
export interface GroupWord<Row> {
  readonly word: Word;
  readonly fields: WordsOf<Row>;
}

/** What is within lists and beside null. */
type Bare<Value> = NonNullable<Value> extends readonly (infer Item)[] ? Bare<Item> : NonNullable<Value>;

/** A word for each field of a row, also of those within: a field without one does not compile. */
export type WordsOf<Row> = {
  readonly [Key in keyof Row]-?: Bare<Row[Key]> extends object ? GroupWord<Bare<Row[Key]>> : Word;
};
