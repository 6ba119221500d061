/** A value as a JSON file that people can read. */
export const jsonFile = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
