import { APIError } from 'payload';

/**
 * Refuses a request with a reason that the user can act on. The name is set explicitly: the bundler shortens
 * class names, and the response to an `APIError` without its name has no message.
 */
export class Refusal extends APIError {
  constructor(message: string, status = 400) {
    super(message, status, { reason: message }, true);
    this.name = 'Refusal';
  }
}
