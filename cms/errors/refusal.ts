import { APIError } from 'payload';

/**
 * A request that is refused with a reason the person can act on. The name is set explicitly: the bundler shortens class
 * names, and an `APIError` without its name loses its message on the way out.
 */
export class Refusal extends APIError {
  constructor(message: string, status = 400) {
    super(message, status, { reason: message }, true);
    this.name = 'Refusal';
  }
}
