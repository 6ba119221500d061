import { APIError } from 'payload';

/** Refuses a save because of some fields, with a sentence for each. For `name` see `Refusal`. */
export class FieldRefusal extends APIError {
  constructor(errors: readonly { path: string; label: string; message: string }[]) {
    super(errors.map(({ message }) => message).join('；'), 400, { errors }, true);
    this.name = 'FieldRefusal';
  }
}
