import { APIError } from 'payload';

/** A save that is refused for what stands in some of its fields, each with its own sentence. Named for the bundler: see `Refusal`. */
export class FieldRefusal extends APIError {
  constructor(errors: readonly { path: string; label: string; message: string }[]) {
    super(errors.map(({ message }) => message).join('；'), 400, { errors }, true);
    this.name = 'FieldRefusal';
  }
}
