/** Result of reading a whole cell: its value, or a message that says what is unclear and how to write it. */
export type Understood<T> = { value: T } | { fault: string };
