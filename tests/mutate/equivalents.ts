/** Changes that no test can notice, since they change nothing that anybody sees; each with its reason. Matched by file and text. */
export const equivalents: readonly { file: string; original: string; mutated: string; why: string }[] = [];
