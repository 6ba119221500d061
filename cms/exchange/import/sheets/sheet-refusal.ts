/** Why a file is not read, for people; of its own, so that the process that reads needs nothing of the CMS. */
export class SheetRefusal extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}
