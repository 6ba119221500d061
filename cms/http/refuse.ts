/** An answer that refuses a request before Payload sees it, in the form in which Payload tells errors. */
export const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });
