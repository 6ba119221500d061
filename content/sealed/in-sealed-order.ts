/** Order of the rows in the tree: by identifier, compared by code units. */
export const inSealedOrder = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
