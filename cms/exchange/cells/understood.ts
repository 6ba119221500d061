/** What a cell means, understood to its end; or the sentence that says why it cannot be told and how to write it. */
export type Understood<T> = { value: T } | { fault: string };
