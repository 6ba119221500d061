/** Why a file is not read, for users. A separate class: the reading process then needs no code of the CMS. */
export class SheetRefusal extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}
